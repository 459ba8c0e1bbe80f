import { deflateSync } from "fflate";
import { isSigned, openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { caught } from "../../../fixtures/caught";
import { oleFile } from "../../../fixtures/ole-file";
import { rawZip, type RawEntry } from "../../../fixtures/raw-zip";
import {
  contentTypes,
  tinyParts,
  tinySheet,
  tinyStyles,
  tinyWorkbook,
  type TinyWorkbook,
} from "../../../fixtures/tiny-workbook";
import { fixtureBytes } from "../../../fixtures/workbooks";

const FILE = "Klanten.xlsx";
const SHEET = "xl/worksheets/sheet1.xml";
const CELL = `<row r="1"><c r="A1"><v>1</v></c></row>`;

const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => new Uint8Array(Buffer.from(`\ufeff${content}`, "utf16le"));

/** Bytes that do not pack: the same each time (linear congruential generator of Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
}

/** A correct workbook with one part replaced or (`undefined`) left out. */
function withPart(path: string, content: string | undefined, book: Partial<TinyWorkbook> = {}): Uint8Array {
  return tinyWorkbook({ sheets: [{ name: "Blad1", rows: CELL }], ...book, parts: new Map([[path, content]]) });
}

/** A correct workbook with entries of any kind behind it. */
function withEntries(...extra: readonly RawEntry[]): Uint8Array {
  const parts = tinyParts({ sheets: [{ name: "Blad1", rows: CELL }] });
  return rawZip([...[...parts].map(([path, content = ""]) => ({ path, content })), ...extra]);
}

function withSheetEntry(change: Partial<RawEntry>): Uint8Array {
  const parts = tinyParts({ sheets: [{ name: "Blad1", rows: CELL }] });
  return rawZip([...parts].map(([path, content = ""]) => ({ path, content, ...(path === SHEET ? change : {}) })));
}

describe("a file that is no workbook is named for what it is", () => {
  it.each`
    because                                          | bytes                                                                                                                                | code
    ${"nothing in it"}                               | ${new Uint8Array()}                                                                                                                  | ${"file.empty"}
    ${"password: an OLE file with EncryptedPackage"} | ${oleFile("EncryptionInfo", "EncryptedPackage")}                                                                                     | ${"file.encrypted"}
    ${"a zip with a password"}                       | ${withEntries({ path: "geheim.xml", content: "x", flags: 1 })}                                                                       | ${"file.encrypted"}
    ${"Excel 97 to 2003"}                            | ${oleFile("Workbook", "\u0005SummaryInformation")}                                                                                   | ${"file.oldXls"}
    ${"Excel 5"}                                     | ${oleFile("Book")}                                                                                                                   | ${"file.oldXls"}
    ${"a Word document of before 2007"}              | ${oleFile("WordDocument", "1Table")}                                                                                                 | ${"file.notZip"}
    ${"CSV by another name"}                         | ${text("Klantnummer;Naam\n1;Jansen\n")}                                                                                              | ${"file.csvRenamed"}
    ${"Excel's Unicode text"}                        | ${utf16("Klantnummer\tNaam\r\n1\tJansen\r\n")}                                                                                       | ${"file.csvRenamed"}
    ${"a page saved by a web shop"}                  | ${text("\ufeff\n<!DOCTYPE html><html><table><tr><td>1</td></table>")}                                                                | ${"file.htmlRenamed"}
    ${"a page that starts with its table"}           | ${text("<table border=1><tr><td>a;b</td></tr></table>")}                                                                             | ${"file.htmlRenamed"}
    ${"Excel's own web page"}                        | ${text('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')}                                                                   | ${"file.htmlRenamed"}
    ${"Excel's single-file web page"}                | ${text("MIME-Version: 1.0\nContent-Type: multipart/related")}                                                                        | ${"file.htmlRenamed"}
    ${"a flat OpenDocument file"}                    | ${text('<?xml version="1.0"?><office:document/>')}                                                                                   | ${"file.ods"}
    ${"XML of Excel 2003"}                           | ${text('<?xml version="1.0"?><Workbook/>')}                                                                                          | ${"file.notZip"}
    ${"a picture"}                                   | ${new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])}                                                                    | ${"file.notZip"}
    ${"a note without columns"}                      | ${text("Nog te doen")}                                                                                                               | ${"file.notZip"}
    ${"a zip of photos"}                             | ${rawZip([{ path: "foto.jpg", content: "x" }])}                                                                                      | ${"file.notWorkbook"}
    ${"a text document"}                             | ${withPart("[Content_Types].xml", contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))} | ${"file.notWorkbook"}
    ${"a binary workbook"}                           | ${withPart("[Content_Types].xml", contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))}                          | ${"file.xlsb"}
    ${"LibreOffice's own format"}                    | ${rawZip([{ path: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }])}                              | ${"file.ods"}
  `("$code: $because", ({ bytes, code }) => {
    expect(caught(() => openPackage(bytes, FILE))).toMatchObject({ code, details: { file: FILE } });
  });
});

describe("a file that ends too soon", () => {
  const whole = fixtureBytes("rich.xlsx");

  it.each([4, 30, 5_000, whole.length - 22, whole.length - 1])("is refused as truncated after %i bytes", (length) => {
    expect(caught(() => openPackage(whole.subarray(0, length), FILE)).code).toBe("file.truncated");
  });

  it("is refused when bytes in the middle are gone", () => {
    const torn = new Uint8Array([...whole.subarray(0, 3_000), ...whole.subarray(4_000)]);
    expect(caught(() => openPackage(torn, FILE)).code).toBe("file.truncated");
  });
});

describe("a package that would do harm", () => {
  it.each`
    because                               | bytes                                                                               | code
    ${"climbs out of its folder"}         | ${withEntries({ path: "xl/../../boze.xml", content: "x" })}                         | ${"file.badPath"}
    ${"an absolute path"}                 | ${withEntries({ path: "/etc/passwd", content: "x" })}                               | ${"file.badPath"}
    ${"a drive"}                          | ${withEntries({ path: "C:/boze.xml", content: "x" })}                               | ${"file.badPath"}
    ${"backslashes"}                      | ${withEntries({ path: "xl\\boze.xml", content: "x" })}                              | ${"file.badPath"}
    ${"a zero in the name"}               | ${withEntries({ path: "xl/a.xml\u0000.png", content: "x" })}                        | ${"file.badPath"}
    ${"two of the same name"}             | ${withEntries({ path: SHEET, content: "<worksheet/>" })}                            | ${"file.badPath"}
    ${"the same name in capitals"}        | ${withEntries({ path: SHEET.toUpperCase(), content: "<worksheet/>" })}              | ${"file.badPath"}
    ${"another name in the local header"} | ${withSheetEntry({ localPath: SHEET.replace("1", "2") })}                           | ${"file.badPart"}
    ${"an unknown way of packing"}        | ${withEntries({ path: "xl/a.xml", content: "x", method: 14 })}                      | ${"file.badPart"}
    ${"one part above the limit"}         | ${withEntries({ path: "xl/a.bin", content: "x", declaredSize: 200 * 1024 * 1024 })} | ${"file.tooLarge"}
    ${"packs better than sheets do"}      | ${withEntries({ path: "xl/a.xml", content: "x", declaredSize: 20 * 1024 * 1024 })}  | ${"file.tooLarge"}
  `("$code: $because", ({ bytes, code }) => {
    expect(caught(() => openPackage(bytes, FILE)).code).toBe(code);
  });

  it("is refused when its parts are too large together, with both figures for the sentence", () => {
    const size = 90 * 1024 * 1024;
    const content = noise(300 * 1024);
    const bytes = withEntries(
      ...["a", "b", "c"].map((name) => ({ path: `xl/${name}.xml`, content, declaredSize: size })),
    );
    const error = caught(() => openPackage(bytes, FILE));
    expect(error).toMatchObject({ code: "file.tooLarge", details: { size: 271, max: 250 } });
  });

  it("is refused when it has more than 10,000 parts", () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({ path: `xl/${i}.xml`, content: "", method: 0 }));
    expect(caught(() => openPackage(rawZip(parts), FILE)).code).toBe("file.badPart");
  });

  it("is refused when two parts share their bytes", () => {
    const bytes = withEntries({ path: "xl/a.xml", content: "x".repeat(100) }, { path: "xl/b.xml", content: "y" });
    const view = new DataView(bytes.buffer);
    const last = bytes.length - 22 - 46 - "xl/b.xml".length;
    const before = last - 46 - "xl/a.xml".length;
    view.setUint32(last + 42, view.getUint32(before + 42, true), true);
    expect(caught(() => openPackage(bytes, FILE)).code).toBe("file.badPart");
  });

  it("stops unpacking at the size that was declared, and does not take the start for the whole", () => {
    const bytes = withSheetEntry({ content: `<worksheet>${" ".repeat(5_000_000)}</worksheet>`, declaredSize: 200 });
    const error = caught(() => readSnapshot(openPackage(bytes, FILE)));
    expect(error).toMatchObject({ code: "file.badPart", details: { part: SHEET } });
  });
});

describe("a part that cannot be trusted stops the reading, and never reads as an empty sheet", () => {
  const doctype = `<!DOCTYPE worksheet [<!ENTITY a "lol">]>`;
  const sheet = (inside: string) => withPart(SHEET, inside);
  const deep = `<worksheet>${"<a>".repeat(101)}${"</a>".repeat(101)}<sheetData/></worksheet>`;

  it.each`
    because                                        | bytes                                                                                                                                                                                      | code
    ${"the checksum is another"}                   | ${withSheetEntry({ declaredCrc: 12345 })}                                                                                                                                                  | ${"file.badPart"}
    ${"shorter than declared"}                     | ${withSheetEntry({ declaredSize: 5000 })}                                                                                                                                                  | ${"file.badPart"}
    ${"no deflate at all"}                         | ${withSheetEntry({ packed: new Uint8Array([7, 7, 7, 7]) })}                                                                                                                                | ${"file.badPart"}
    ${"packed bytes that end too soon"}            | ${withSheetEntry({ packed: deflateSync(text(`<worksheet><sheetData>${CELL}</sheetData></worksheet>`)).subarray(0, -9) })}                                                                  | ${"file.badPart"}
    ${"an empty part"}                             | ${sheet("")}                                                                                                                                                                               | ${"file.brokenXml"}
    ${"stops halfway"}                             | ${sheet("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>")}                                                                                                                            | ${"file.brokenXml"}
    ${"tags that cross"}                           | ${sheet("<worksheet><sheetData><row></sheetData></row></worksheet>")}                                                                                                                      | ${"file.brokenXml"}
    ${"a bare ampersand"}                          | ${sheet("<worksheet><sheetData><row><c t='str'><v>a & b</v></c></row></sheetData></worksheet>")}                                                                                           | ${"file.brokenXml"}
    ${"an entity nobody defined"}                  | ${sheet("<worksheet><sheetData>&lol;</sheetData></worksheet>")}                                                                                                                            | ${"file.brokenXml"}
    ${"two roots"}                                 | ${sheet("<worksheet><sheetData/></worksheet><worksheet/>")}                                                                                                                                | ${"file.brokenXml"}
    ${"deeper than 100"}                           | ${sheet(deep)}                                                                                                                                                                             | ${"file.brokenXml"}
    ${"a control character"}                       | ${sheet("<worksheet><sheetData>\u0001</sheetData></worksheet>")}                                                                                                                           | ${"file.brokenXml"}
    ${"another root"}                              | ${sheet("<html><body/></html>")}                                                                                                                                                           | ${"file.badPart"}
    ${"no sheetData"}                              | ${sheet("<worksheet/>")}                                                                                                                                                                   | ${"file.badPart"}
    ${"a number that is none"}                     | ${tinySheet("<row r='1'><c r='A1'><v>twaalf</v></c></row>")}                                                                                                                               | ${"file.brokenXml"}
    ${"an unknown kind of cell"}                   | ${tinySheet("<row r='1'><c r='A1' t='zzz'><v>1</v></c></row>")}                                                                                                                            | ${"file.brokenXml"}
    ${"a text that is not in the list"}            | ${tinySheet("<row r='1'><c r='A1' t='s'><v>7</v></c></row>", { strings: ["een"] })}                                                                                                        | ${"file.brokenXml"}
    ${"a cell in another row than its row"}        | ${tinySheet("<row r='1'><c r='A2'><v>1</v></c></row>")}                                                                                                                                    | ${"file.brokenXml"}
    ${"a row beyond the last"}                     | ${tinySheet("<row r='1048577'><c><v>1</v></c></row>")}                                                                                                                                     | ${"file.brokenXml"}
    ${"a column beyond the last"}                  | ${tinySheet("<row r='1'><c r='XFE1'><v>1</v></c></row>")}                                                                                                                                  | ${"file.brokenXml"}
    ${"a shared formula that is nowhere"}          | ${tinySheet("<row r='1'><c r='A1'><f t='shared' si='3'/><v>1</v></c></row>")}                                                                                                              | ${"file.brokenXml"}
    ${"a shared formula longer than there are"}    | ${tinySheet(`<row><c><f t='shared' si='0' ref='A1:A9'>${"A1+".repeat(3000)}1</f></c></row>`)}                                                                                              | ${"file.brokenXml"}
    ${"a DOCTYPE in a sheet"}                      | ${sheet(`${doctype}<worksheet><sheetData/></worksheet>`)}                                                                                                                                  | ${"file.doctype"}
    ${"a DOCTYPE in the workbook"}                 | ${withPart("xl/workbook.xml", `${doctype}<workbook/>`)}                                                                                                                                    | ${"file.doctype"}
    ${"a DOCTYPE in the list of kinds"}            | ${withPart("[Content_Types].xml", `${doctype}<Types/>`)}                                                                                                                                   | ${"file.doctype"}
    ${"a DOCTYPE in the texts"}                    | ${withPart("xl/sharedStrings.xml", `${doctype}<sst/>`, { strings: [] })}                                                                                                                   | ${"file.doctype"}
    ${"no list of kinds"}                          | ${withPart("[Content_Types].xml", undefined)}                                                                                                                                              | ${"file.badPart"}
    ${"nothing says where the workbook is"}        | ${withPart("_rels/.rels", undefined)}                                                                                                                                                      | ${"file.badPart"}
    ${"no workbook part"}                          | ${withPart("xl/workbook.xml", undefined)}                                                                                                                                                  | ${"file.badPart"}
    ${"a sheet's part is gone"}                    | ${withPart(SHEET, undefined)}                                                                                                                                                              | ${"file.badPart"}
    ${"the texts are gone"}                        | ${withPart("xl/sharedStrings.xml", undefined, { strings: ["een"] })}                                                                                                                       | ${"file.badPart"}
    ${"no sheets at all"}                          | ${withPart("xl/workbook.xml", "<workbook><sheets/></workbook>")}                                                                                                                           | ${"file.badPart"}
    ${"two tabs of one name"}                      | ${tinyWorkbook({ sheets: [{ name: "Klanten" }, { name: "KLANTEN" }] })}                                                                                                                    | ${"file.badPart"}
    ${"two tabs on one part"}                      | ${tinyWorkbook({ sheets: [{ name: "A" }], parts: new Map([["xl/workbook.xml", "<workbook><sheets><sheet name='A' r:id='rId1'/><sheet name='B' r:id='rId1'/></sheets></workbook>"]]) })}    | ${"file.badPart"}
    ${"a table without a range"}                   | ${tinyWorkbook({ sheets: [{ name: "A", rows: CELL, related: [["table", "xl/tables/t.xml"]] }], parts: new Map([["xl/tables/t.xml", "<table name='T'/>"]]) })}                              | ${"file.badPart"}
    ${"text that is no UTF-8"}                     | ${withSheetEntry({ content: new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xc0, 0x3c, 0x2f, 0x61, 0x3e]) })}                                                                                     | ${"file.brokenXml"}
    ${"Strict Open XML, said by its relationship"} | ${withPart("_rels/.rels", `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`)} | ${"file.strict"}
    ${"Strict Open XML, said by its namespace"}    | ${sheet(`<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData/></worksheet>`)}                                                                                      | ${"file.strict"}
  `("$code: $because", ({ bytes, code }) => {
    expect(caught(() => readSnapshot(openPackage(bytes, FILE))).code).toBe(code);
  });
});

describe("a small file that would grow beyond all bounds is stopped", () => {
  it("when a long formula is shared by very many cells", () => {
    const long = `A1="${"x".repeat(8000)}"`;
    const master = `<row><c><f t='shared' ref='A1:A20000' si='0'>${long}</f><v>1</v></c></row>`;
    const rows = master + "<row><c><f t='shared' si='0'/><v>1</v></c></row>".repeat(17_000);
    expect(caught(() => readSnapshot(openPackage(tinySheet(rows), FILE)))).toMatchObject({
      code: "file.tooLarge",
      details: { max: 128 },
    });
  });

  it("when very many empty cells have a format: those beyond a million are General", () => {
    const row = `<row>${"<c s='1'/>".repeat(1000)}</row>`;
    const bytes = tinySheet(row.repeat(1001), { styles: tinyStyles("0.0%") });
    const [sheet] = readSnapshot(openPackage(bytes, FILE)).sheets;
    expect([sheet?.cells.format(999, 999), sheet?.cells.format(1000, 0), sheet?.usedRange]).toEqual([
      "0.0%",
      undefined,
      undefined,
    ]);
  });
});

describe("a package that is fine, though unusual", () => {
  it.each`
    because                               | bytes
    ${"sizes after the data"}             | ${withSheetEntry({ dataDescriptor: true })}
    ${"sizes in 64 bits"}                 | ${withSheetEntry({ zip64: true })}
    ${"stored, not deflated"}             | ${withSheetEntry({ method: 0 })}
    ${"a folder of its own"}              | ${withEntries({ path: "xl/leeg/", content: "", method: 0 })}
    ${"a part nobody points at"}          | ${withEntries({ path: "geheim/notities.txt", content: "x" })}
    ${"part names in other letter cases"} | ${withPart("xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="Worksheets/SHEET1.xml"/></Relationships>`)}
  `("is read: $because", ({ bytes }) => {
    expect(readSnapshot(openPackage(bytes, FILE)).sheets[0]?.cells.value(0, 0)).toBe(1);
  });

  it("is known to be signed", () => {
    expect(isSigned(openPackage(withEntries({ path: "_xmlsignatures/sig1.xml", content: "<a/>" }), FILE))).toBe(true);
    expect(isSigned(openPackage(fixtureBytes("rich.xlsx"), FILE))).toBe(false);
  });
});

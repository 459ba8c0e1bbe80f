import { strToU8, unzipSync, zipSync } from "fflate";

/** A file that is not the workbook it says it is. */
export type BadFile = { readonly name: string; readonly bytes: Uint8Array };

/** An OLE file whose directory names one stream: an encrypted workbook, or one of before 2007. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from(`${stream}\0`, "utf16le");
  bytes.set(name, 512);
  bytes[512 + 64] = name.length;
  bytes[512 + 66] = 2;
  return bytes;
}

/** The workbook with some parts replaced (or, with `undefined`, left out). */
function withParts(workbook: Uint8Array, parts: ReadonlyMap<string, string | undefined>): Uint8Array {
  const files = unzipSync(workbook);
  for (const [path, text] of parts) {
    if (text === undefined) delete files[path];
    else files[path] = strToU8(text);
  }
  return zipSync(files);
}

function edited(workbook: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const xml = new TextDecoder().decode(unzipSync(workbook)[path]);
  return withParts(workbook, new Map([[path, edit(xml)]]));
}

/** Every kind of file that people offer instead of a workbook, by the error that must name it. */
export function badFiles(workbook: Uint8Array): ReadonlyMap<string, BadFile> {
  const text = (content: string) => strToU8(content);
  const sheet = Object.keys(unzipSync(workbook)).find((path) => path.startsWith("xl/worksheets/sheet")) ?? "";
  return new Map([
    ["file.empty", { name: "leeg.xlsx", bytes: new Uint8Array() }],
    ["file.truncated", { name: "half.xlsx", bytes: workbook.slice(0, workbook.length / 2) }],
    ["file.notZip", { name: "plaatje.xlsx", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) }],
    ["file.encrypted", { name: "geheim.xlsx", bytes: oleFile("EncryptedPackage") }],
    ["file.oldXls", { name: "oud.xls", bytes: oleFile("Workbook") }],
    [
      "file.xlsb",
      {
        name: "binair.xlsb",
        bytes: edited(workbook, "[Content_Types].xml", (xml) =>
          xml.replace(/spreadsheetml\.sheet\.main\+xml/, "sheet.binary.macroEnabled.main"),
        ),
      },
    ],
    [
      "file.ods",
      {
        name: "open.xlsx",
        bytes: zipSync({
          mimetype: text("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": text("<x/>"),
        }),
      },
    ],
    ["file.csvRenamed", { name: "lijst.xlsx", bytes: text("Klantnr;Naam\n1;Bakkerij\n") }],
    ["file.htmlRenamed", { name: "export.xlsx", bytes: text("<html><table><tr><td>1</td></tr></table></html>") }],
    ["file.notWorkbook", { name: "map.xlsx", bytes: zipSync({ "foto.txt": text("geen werkmap") }) }],
    ["file.badPath", { name: "pad.xlsx", bytes: withParts(workbook, new Map([["../../weg.xml", "<x/>"]])) }],
    ["file.brokenXml", { name: "kapot.xlsx", bytes: edited(workbook, sheet, (xml) => xml.slice(0, xml.length / 2)) }],
    [
      "file.doctype",
      { name: "bom.xlsx", bytes: edited(workbook, sheet, (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml}`) },
    ],
    ["file.badPart", { name: "zonder.xlsx", bytes: withParts(workbook, new Map([[sheet, undefined]])) }],
  ]);
}

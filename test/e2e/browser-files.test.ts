import { strToU8 } from "fflate";
import { readFileSync } from "node:fs";
import { readCells } from "../engines/read-cells";
import { oleFile } from "../fixtures/ole-file";
import { fixtureBytes } from "../fixtures/workbooks";
import { dragOver, type OpenedFile, visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const CRM: OpenedFile = { name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") };

const SHOP: OpenedFile = { name: "kleine-winkel.xlsx", bytes: readFileSync("examples/kleine-winkel.xlsx") };

const WRONG: readonly (OpenedFile & { readonly says: string })[] = [
  { name: "oud.xls", bytes: oleFile("Workbook"), says: "oud.xls is een oud Excel-bestand (.xls)" },
  { name: "geheim.xlsx", bytes: oleFile("EncryptedPackage"), says: "geheim.xlsx is met een wachtwoord beveiligd" },
  {
    name: "calc.ods",
    bytes: strToU8('<?xml version="1.0"?><office:document xmlns:office="urn:oasis"/>'),
    says: "calc.ods is een OpenDocument-bestand (.ods)",
  },
  { name: "folder.pdf", bytes: strToU8("%PDF-1.7\n1 0 obj\n<<>>\n"), says: "folder.pdf is geen Excel-werkmap" },
  { name: "export.xls", bytes: strToU8("<html><table><tr><td>1"), says: "export.xls is een webpagina" },
  { name: "leeg.xlsx", bytes: new Uint8Array(), says: "leeg.xlsx is leeg (0 bytes)" },
  { name: "half.xlsx", bytes: CRM.bytes.slice(0, 9000), says: "half.xlsx is onvolledig" },
  { name: "lijst.xlsx", bytes: strToU8("Klantnr;Naam\n1;Jansen\n"), says: "lijst.xlsx is een tekstbestand (CSV)" },
  { name: "niets.csv", bytes: strToU8(""), says: "niets.csv kan niet als CSV worden gelezen" },
  { name: "woord.csv", bytes: strToU8("alleen een woord"), says: "woord.csv heeft geen kolommen" },
];

const ORDERS: OpenedFile = {
  name: "webshop.csv",
  bytes: strToU8(
    "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw\nW-1;1001;03-06-2024;1.250,50\nW-2;1002;04-06-2024;80,00\n",
  ),
};

describe("a file that cannot be opened", () => {
  it.each(["chosen", "dropped"] as const)("is refused in one sentence that says why, when %s", async (way) => {
    const { visitor, page, choose, drop, trouble } = await visitPage(chromium);
    const said: string[] = [];
    for (const file of WRONG) {
      await (way === "chosen" ? choose("browser.start.open", file) : drop(file));
      await visitor.sees(page.getByRole("alert").getByText(file.name));
      said.push(await page.getByRole("alert").locator("span").nth(1).innerText());
    }
    expect(said).toEqual(WRONG.map(({ says }) => expect.stringContaining(says)));
    // One sentence: what, where and what to do.
    expect(
      said.filter((sentence) => !/^[^.!?]*(?:\.\w[^.!?]*)*\.$/.test(sentence.replaceAll(/\(\.\w+\)/g, ""))),
    ).toEqual([]);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("leaves the workbook that was open as it was", async () => {
    const { visitor, page, open, drop, download, trouble } = await visitPage(chromium);
    await open(CRM);
    await drop(...WRONG.slice(0, 1));
    await visitor.sees(page.getByRole("alert").getByText("oud.xls is een oud"));
    await drop(CRM, CRM);
    await visitor.sees(visitor.says("browser.trouble.several"));
    const { name, bytes } = await download();
    expect(name).toBe("crm-200.xlsx");
    expect(Buffer.from(bytes).equals(CRM.bytes)).toBe(true);
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

describe("files that are dropped", () => {
  it("show where they may be let go, and open there", async () => {
    const { visitor, page, drop, trouble } = await visitPage(chromium);
    await dragOver(page, [CRM]);
    await visitor.sees(visitor.says("browser.drop"));
    await drop(CRM);
    await visitor.arrives();
    expect(await visitor.says("browser.drop").count()).toBe(0);
    expect(await page.title()).toBe("crm-200.xlsx – Relatieplan");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("add orders to the workbook that is open; taken away again it is the same file to the last byte", async () => {
    const { visitor, page, open, drop, download, trouble } = await visitPage(chromium);
    await open(CRM);
    await drop(ORDERS);
    await visitor.sees(page.getByText("2 orderregels uit webshop.csv zijn toegevoegd op blad webshop"));
    await visitor.sees(page.getByRole("gridcell", { name: "€ 1.250,50" }));
    expect(
      readCells((await download()).bytes)
        .get("webshop")
        ?.get("D2")?.value,
    ).toBe(1250.5);
    await visitor.button("browser.orders.undo").click();
    await page.getByRole("tab", { name: /webshop/ }).waitFor({ state: "detached" });
    expect(Buffer.from((await download()).bytes).equals(CRM.bytes)).toBe(true);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("become a workbook of their own when none is open", async () => {
    const { visitor, page, drop, download, trouble } = await visitPage(chromium);
    await drop(ORDERS);
    await visitor.sees(page.getByRole("gridcell", { name: "€ 1.250,50" }));
    const { name, bytes } = await download();
    expect(name).toBe("webshop.xlsx");
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

it("adds orders with a button, and says when they are in the workbook already", async () => {
  const { visitor, page, open, choose, trouble } = await visitPage(chromium);
  await open(SHOP);
  await choose("browser.orders.add", ORDERS);
  await visitor.sees(page.getByText("2 orderregels uit webshop.csv zijn toegevoegd"));
  await visitor.rests();
  await choose("browser.orders.add", ORDERS);
  await visitor.sees(page.getByText("Alle orders uit webshop.csv staan al in de werkmap"));
  expect(trouble).toEqual(NO_TROUBLE);
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWord } from "../adapters/docx/word-document";
import { runProgram } from "../engines/run-program";
import { renderPdf } from "../engines/libreoffice";
import { validate } from "../engines/validator";
import { filesIn, inFolder, relatieplan } from "./command-line";

const PLAN = join("examples", "results", "studentplan.xlsx");

const CHAPTERS = [
  "Uitgangspunten",
  "Doelen",
  "Activiteiten",
  "Kosten",
  "Opbrengsten",
  "Omzetprognose",
  "Checklist van de opdracht",
];

async function pagesOf(docx: string, folder: string): Promise<number> {
  const { stdout } = await runProgram(["pdfinfo", await renderPdf(docx, folder)], { timeoutSeconds: 60 });
  return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
}

describe("relatieplan export", () => {
  it("makes a Word document to read: chapters in order, every activity with its steps, Dutch figures", async () => {
    await inFolder(async (folder) => {
      const docx = join(folder, "plan.docx");
      expect(await relatieplan("export", PLAN, "--docx", docx)).toMatchObject({ exit: 0, err: "" });
      const { headings, paragraphs, tables } = readWord(await readFile(docx));
      expect(headings.filter((heading) => heading.startsWith("1 "))).toEqual(CHAPTERS.map((chapter) => `1 ${chapter}`));
      expect(headings).toEqual(
        expect.arrayContaining(["2 1. Stand op de regionale bedrijvenbeurs", "2 5. Belronde ex-klanten"]),
      );
      expect(paragraphs).toEqual(expect.arrayContaining(["Belscript maken", "€\u00A01.200,00", "10-03-2027", "40%"]));
      // 650 + 190 + 360 + 450 + 250 + 400 + 275 + 420 + 504 = 3,499
      expect(tables.flatMap(({ rows }) => rows)).toContainEqual(
        ["Totaal", "", "", "", "€\u00A03.499,00", "€\u00A0682,50", "€\u00A017,50"], // 700 − 682.50 on what has been spent
      );
      expect(tables.every(({ altText }) => altText !== "")).toBe(true);
      expect(await validate(docx)).toEqual([]);
      expect(await pagesOf(docx, folder)).toBe(7);
    });
  }, 120_000);

  it("makes a Word document on its side with a bar for every week", async () => {
    await inFolder(async (folder) => {
      const docx = join(folder, "plan.docx");
      await relatieplan("export", PLAN, "--docx", docx, "--format", "tabel");
      const { xml, headings, tables } = readWord(await readFile(docx));
      expect(xml).toContain('w:orient="landscape"');
      expect(headings).toContain("1 Planning per week");
      const row = tables.flatMap(({ rows }) => rows).find(([name]) => name === "Stoelen plaatsen en ophalen");
      expect(row?.filter((cell) => cell === "■")).toHaveLength(4); // 1 to 26 February 2027: weeks 5, 6, 7 and 8
      expect(await validate(docx)).toEqual([]);
      expect(await pagesOf(docx, folder)).toBe(6);
    });
  }, 120_000);

  it("makes the document in the language of the workbook, whatever is spoken here", async () => {
    await inFolder(async (folder) => {
      const docx = join(folder, "plan.docx");
      const { out } = await relatieplan("export", PLAN, "--docx", docx, "--lang", "en", "--format", "table");
      expect(out).toBe(`Written: ${docx}\n`);
      expect(readWord(await readFile(docx)).headings).toContain("1 Doelen");
    });
  });

  it("makes a calendar of what is still to be done, and leaves the workbook as it is", async () => {
    await inFolder(async (folder) => {
      const ics = join(folder, "agenda.ics");
      const before = await readFile(PLAN);
      await relatieplan("export", PLAN, "--ics", ics);
      const text = await readFile(ics, "utf8");
      expect(text).toContain("SUMMARY:Showroom inrichten");
      expect(text).not.toContain("SUMMARY:Uitnodigingen versturen"); // its status is done
      expect(await readFile(PLAN)).toEqual(before);
    });
  });

  it.each`
    args                                             | sentence
    ${[]}                                            | ${"Zeg wat er gemaakt moet worden: --docx plan.docx, --ics agenda.ics of allebei."}
    ${["--docx", "plan.doc"]}                        | ${"plan.doc moet op .docx eindigen."}
    ${["--ics", "agenda.txt"]}                       | ${"agenda.txt moet op .ics eindigen."}
    ${["--docx", "plan.docx", "--format", "poster"]} | ${"--format kan geen “poster” zijn; kies uit tekst, tabel, text, table."}
  `("refuses $args in one sentence", async ({ args, sentence }) => {
    const { exit, err } = await relatieplan("export", PLAN, ...args);
    expect([exit, err]).toEqual([2, `relatieplan: ${sentence}\n`]);
  });

  it("writes nothing when there is no plan, nothing with a date, or a file in the way", async () => {
    await inFolder(async (folder) => {
      const [workbook, docx, ics] = [join(folder, "leeg.xlsx"), join(folder, "plan.docx"), join(folder, "a.ics")];
      await relatieplan("new", "plan", workbook);
      const noPlan = await relatieplan("export", workbook, "--docx", docx, "--ics", ics);
      expect(noPlan.err).toContain("In leeg.xlsx staat nog geen plan");
      const noDates = await relatieplan("export", workbook, "--ics", ics);
      expect(noDates.err).toContain("staat niets met een datum");
      await writeFile(docx, "mijn werk");
      const inTheWay = await relatieplan("export", PLAN, "--docx", docx);
      expect([noPlan.exit, noDates.exit, inTheWay.exit]).toEqual([2, 2, 2]);
      expect(await readFile(docx, "utf8")).toBe("mijn werk");
      expect(await filesIn(folder)).toEqual(["leeg.xlsx", "plan.docx"]);
    });
  });
});

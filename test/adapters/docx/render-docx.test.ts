import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { type DocumentBlock, type DocumentModel } from "../../../src/workbook/document";
import { validate } from "../../engines/validator";
import { readWord } from "./word-document";

const documentOf = (...blocks: DocumentBlock[]): DocumentModel => ({
  title: "Plan",
  language: "nl",
  orientation: "portrait",
  pageWords: { page: "Pagina", of: "van" },
  blocks,
});

const HOSTILE = [
  { text: '<w:p>&amp; "ja"', shown: '<w:p>&amp; "ja"', because: "markup is only text" },
  { text: "=cmd|' /c calc'!A1", shown: "=cmd|' /c calc'!A1", because: "nothing is a formula here" },
  { text: "a\u0000b\u000Bc\u0085d\uFFFEe", shown: "abcde", because: "XML cannot hold control characters" },
  { text: "half \uD83D teken", shown: "half  teken", because: "nor half a character" },
  { text: "heel 😀", shown: "heel 😀", because: "a whole one stays" },
  { text: "regel 1\r\nregel 2", shown: "regel 1\nregel 2", because: "a line stays a line" },
] as const;

describe("A Word document", () => {
  it.each(HOSTILE)("shows $shown: $because", async ({ text, shown }) => {
    const bytes = await renderDocx(documentOf({ kind: "paragraph", text }, { kind: "heading", level: 2, text }));
    const { paragraphs, headings } = readWord(bytes);
    expect([paragraphs[0], headings]).toEqual([shown, [`2 ${shown}`]]);
  });

  it("repeats the headings of a table, shares those above them, and tells a screen reader what it is", async () => {
    const column = (heading: string, group?: string) => ({ heading, group, width: 1, align: "left" as const });
    const bytes = await renderDocx(
      documentOf({
        kind: "table",
        altText: 'Tabel: "weken"',
        columns: [column("Stap"), column("1", "januari"), column("2", "januari"), column("6", "februari")],
        rows: [
          { tone: "body", cells: [{ text: "bellen" }, { text: "■", isFilled: true }, { text: "" }, { text: "" }] },
        ],
      }),
    );
    const [table] = readWord(bytes).tables;
    expect(table).toEqual({
      altText: 'Tabel: "weken"',
      headingRows: 2,
      rows: [
        ["", "januari", "februari"],
        ["Stap", "1", "2", "6"],
        ["bellen", "■", "", ""],
      ],
    });
  });

  it("is one that Word opens, on its side as well, and with nothing in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "relatieplan-docx-"));
    try {
      const facts: DocumentBlock = { kind: "facts", altText: "wie", facts: [{ label: "Naam", text: "Noor" }] };
      const models = [
        documentOf(),
        {
          ...documentOf(
            { kind: "title", text: "Plan" },
            { kind: "subtitle", text: "2027" },
            facts,
            { kind: "pageBreak" },
            { kind: "note", text: "excl. btw" },
          ),
          orientation: "landscape" as const,
        },
      ];
      for (const [index, model] of models.entries()) {
        const file = join(folder, `${index}.docx`);
        await writeFile(file, await renderDocx(model));
        expect(await validate(file)).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

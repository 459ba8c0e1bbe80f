import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { translatorFor } from "../../src/i18n";
import { type ErrorCode } from "../../src/workbook/errors";
import { badFiles } from "./bad-files";
import { filesIn, inFolder, relatieplan } from "./command-line";

const WORKBOOK = join(__dirname, "../fixtures/workbooks/crm-200.xlsx");

/** The sentence of an error up to its first blank to fill in: enough to know it by. */
function opening(code: ErrorCode, file: string, language: "nl" | "en"): string {
  const template = translatorFor(language)(`error.${code}`, { file });
  return template.split("{")[0] ?? "";
}

describe("A file that cannot be used", () => {
  it.each([...badFiles(readFileSync(WORKBOOK))])(
    "%s: exit 2, one line that says what and what to do, and nothing written",
    async (code, { name, bytes }) => {
      await inFolder(async (folder) => {
        const input = join(folder, name);
        await writeFile(input, bytes);
        for (const language of ["nl", "en"] as const) {
          const result = await relatieplan("fill", input, "--lang", language);
          expect(result).toMatchObject({ exit: 2, out: "" });
          expect(result.err).toMatch(/^relatieplan: [^\n]+\n$/);
          expect(result.err).toContain(opening(code as ErrorCode, name, language));
        }
        const inPlace = await relatieplan("fill", input, "--in-place");
        expect(inPlace.exit).toBe(2);
        expect(await filesIn(folder)).toEqual([name]);
        expect(Buffer.compare(await readFile(input), Buffer.from(bytes))).toBe(0);
      });
    },
  );

  it("is not there", async () => {
    const result = await relatieplan("fill", "/nergens/klanten.xlsx");
    expect(result).toEqual({
      exit: 2,
      out: "",
      err: "relatieplan: Het bestand /nergens/klanten.xlsx is niet gevonden; controleer de naam en de map.\n",
    });
  });

  it("is a folder", async () => {
    await inFolder(async (folder) => {
      const input = join(folder, "map.xlsx");
      await mkdir(input);
      const result = await relatieplan("fill", input);
      expect(result).toMatchObject({
        exit: 2,
        out: "",
        err: expect.stringContaining("map.xlsx is een map en geen werkmap"),
      });
      expect(await filesIn(folder)).toEqual(["map.xlsx"]);
    });
  });
});

describe("A line that cannot be understood", () => {
  it.each`
    args                                                | says
    ${[]}                                               | ${"Geef een opdracht: fill, report, export, new of undo"}
    ${["vul"]}                                          | ${"De opdracht vul bestaat niet"}
    ${["fill"]}                                         | ${"Er ontbreekt een naam (workbook)"}
    ${["fill", "a.xlsx", "b.xlsx"]}                     | ${"zet een naam met spaties tussen aanhalingstekens"}
    ${["fill", "a.xlsx", "--alles"]}                    | ${"De optie --alles bestaat niet"}
    ${["fill", "a.xlsx", "--date"]}                     | ${"hoort een waarde"}
    ${["fill", "a.xlsx", "--date", "31-31-2024"]}       | ${"“31-31-2024” bij --date is geen datum"}
    ${["fill", "a.xlsx", "--job", "alles"]}             | ${"--job kan geen “alles” zijn; kies uit next-year, plan-activities"}
    ${["fill", "a.xlsx", "-o", "b.xls"]}                | ${"b.xls moet op .xlsx eindigen"}
    ${["fill", "a.xlsx", "-o", "a.xlsx"]}               | ${"a.xlsx is de werkmap zelf"}
    ${["fill", "a.xlsx", "-o", "b.xlsx", "--in-place"]} | ${"-o en --in-place gaan niet samen"}
    ${["fill", "a.xlsx", "--lang", "de"]}               | ${"--lang kan geen “de” zijn; kies uit nl, en"}
    ${["new", "iets", "a.xlsx"]}                        | ${"new kan geen “iets” zijn; kies uit plan, crm, units, all"}
    ${["new", "plan", "a.xls"]}                         | ${"a.xls moet op .xlsx eindigen"}
  `("$args: $says", async ({ args, says }) => {
    const result = await relatieplan(...args);
    expect(result.exit).toBe(2);
    expect(result.err.trimEnd().split("\n").at(-1)).toContain(says);
  });

  it("is answered in English when the line asks for English", async () => {
    expect((await relatieplan("--lang", "en", "fill")).err).toBe(
      "relatieplan: A name is missing (workbook); relatieplan --help shows what the command looks like.\n",
    );
  });
});

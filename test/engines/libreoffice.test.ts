import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellError } from "../../src/workbook/cells";
import { writeXlsx, type XlsxCell } from "../../tools/generate/write-xlsx";
import { compareWithCached, countFormulas } from "./compare-with-cached";
import { recalculate, renderPng } from "./libreoffice";
import { validate } from "./validator";

const folder = mkdtempSync(join(tmpdir(), "relatieplan-engines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One order of 12 · €15 at a margin of 45 %, and a formula of every type, each with the value it must have. */
const RIGHT: readonly (readonly XlsxCell[])[] = [
  ["Aantal", "Prijs", "Marge", "Formule"],
  [12, 15, 0.45, { formula: "A2*B2*C2", cached: 81 }],
  [3, 3, null, { formula: "A3/B3/3", cached: 1 / 3 }],
  [null, null, null, { formula: 'IF(A4="","",1)', cached: "" }],
  [null, null, null, { formula: 'IF(A2>1,"ja","nee")', cached: "ja" }],
  [null, null, null, { formula: "A2>1", cached: true }],
  [null, null, null, { formula: "1/0", cached: cellError("#DIV/0!") }],
  [null, null, null, { formula: 'SUMIFS(B2:B3,A2:A3,">5")', cached: 15 }],
];

/** The same sheet with one formula's cached value changed. */
function withCached(
  row: number,
  cached: XlsxCell & (string | number | boolean | object),
): readonly (readonly XlsxCell[])[] {
  return RIGHT.map((cells, index) => {
    const formula = cells[3];
    if (index !== row || typeof formula !== "object" || formula === null || !("formula" in formula)) return cells;
    if (typeof cached === "object" && !("error" in cached)) throw new TypeError("a cached value is a plain value");
    return [...cells.slice(0, 3), { ...formula, cached }];
  });
}

function file(name: string, rows: readonly (readonly XlsxCell[])[]): string {
  const path = join(folder, `${name}.xlsx`);
  writeXlsx(path, [{ name: "Formules", rows }]);
  return path;
}

const planted = [
  { name: "a-cent-too-much", row: 1, wrong: 81.01, address: "D2", because: "12 · 15 · 0.45 = 81.00, not 81.01" },
  {
    name: "wrong-share",
    row: 2,
    wrong: 0.3334,
    address: "D3",
    because: "1 ÷ 3 is not 0.3334, though less than half a cent away",
  },
  { name: "zero-for-empty", row: 3, wrong: 0, address: "D4", because: "an empty text is no 0" },
  { name: "other-word", row: 4, wrong: "Ja", address: "D5", because: "texts are compared letter by letter" },
  { name: "number-for-yes", row: 5, wrong: 1, address: "D6", because: "TRUE is no 1" },
  { name: "other-error", row: 6, wrong: cellError("#N/A"), address: "D7", because: "1/0 is #DIV/0!, not #N/A" },
];

describe("LibreOffice as the judge of our cached values", () => {
  const right = file("right", RIGHT);
  const wrong = planted.map(({ name, row, wrong: value }) => file(name, withCached(row, value)));
  const running = recalculate([right, ...wrong]);

  const mismatches = async (path: string) => {
    const recalculated = (await running).get(path);
    if (!recalculated) throw new Error(`not recalculated: ${path}`);
    return compareWithCached(readFileSync(path), recalculated.bytes);
  };

  it("agrees with a sheet whose seven cached values are right", async () => {
    expect(countFormulas(readFileSync(right))).toBe(7);
    expect(await mismatches(right)).toEqual([]);
  });

  it.each(planted)("catches the planted $name: $because", async ({ name, wrong: cached, address }) => {
    const found = await mismatches(join(folder, `${name}.xlsx`));
    expect(found).toEqual([expect.objectContaining({ sheet: "Formules", address, cached })]);
  });

  it("sees a formula without any cached value", async () => {
    const bare = file("no-cached-value", [[2, { formula: "A1*2" }]]);
    const recalculated = (await recalculate([bare])).get(bare);
    expect(compareWithCached(readFileSync(bare), recalculated?.bytes ?? new Uint8Array())).toEqual([
      { sheet: "Formules", address: "B1", formula: "A1*2", cached: null, recalculated: 4 },
    ]);
  });

  it("hands back the recalculated cells by sheet and address", async () => {
    const cells = (await running).get(right)?.cells.get("Formules");
    expect(cells?.get("D2")?.value).toBeCloseTo(81, 9);
    expect(cells?.get("A1")?.value).toBe("Aantal");
  });

  it("says which file it cannot open", async () => {
    await expect(recalculate([join(folder, "absent.xlsx")])).rejects.toThrow("absent.xlsx");
  });

  it("draws every printed page as a picture", async () => {
    const pages = await renderPng({ file: right, outputFolder: join(folder, "pages") });
    expect(pages).toHaveLength(1);
    expect(
      readFileSync(pages[0] ?? "")
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("reads sheets that the Open XML SDK finds valid", async () => {
    expect(await validate(right)).toEqual([]);
  });
});

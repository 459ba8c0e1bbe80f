import fc from "fast-check";
import { openPackage, partBytes } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { checkPackage } from "../../../../src/adapters/xlsx/write/check-package";
import { openXlsx } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { type Change } from "../../../../src/workbook/change-set";
import { findSheet } from "../../../../src/workbook/snapshot";
import { fixtureBytes } from "../../../fixtures/workbooks";
import { HOST } from "../host-workbook";
import { randomChanges } from "../../../workbook/random-changes";

function parts(bytes: Uint8Array): [string, string][] {
  const pkg = openPackage(bytes, "t");
  return [...pkg.entries.keys()].map((path) => [path, Buffer.from(partBytes(pkg, path)).toString("latin1")]);
}

/** Opens, applies and hands over the receipt as a file keeps it. */
async function applied(bytes: Uint8Array, changes: readonly Change[]) {
  const workbook = openXlsx(bytes, "t.xlsx");
  const receipt = await workbook.apply(changes, readSnapshot(openPackage(bytes, "t.xlsx")));
  return { workbook, receipt: JSON.parse(JSON.stringify(receipt)) as typeof receipt }; // as written by the same code
}

describe("undo of a write to .xlsx", () => {
  it("gives every part back byte for byte and in order, whatever was changed", async () => {
    const before = parts(HOST);
    await fc.assert(
      fc.asyncProperty(randomChanges("Blad1"), async (changes) => {
        const { workbook, receipt } = await applied(HOST, changes);
        expect(checkPackage(openPackage(workbook.save(), "t"))).toEqual([]);
        expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
        expect(parts(workbook.save())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["rich.xlsx", "rich.xlsm"] as const)(
    "gives %s back, with its pivot, slicer, macros and calculation chain",
    async (name) => {
      const bytes = fixtureBytes(name);
      const changes: Change[] = [
        { kind: "setCells", sheet: "Verkoop", top: 3, left: 5, rows: [[{ value: 1, formula: "2-1" }]] },
      ];
      const { workbook, receipt } = await applied(bytes, changes);
      expect(parts(workbook.save()).map(([path]) => path)).not.toContain("xl/calcChain.xml");
      await workbook.undo(receipt);
      expect(parts(workbook.save())).toEqual(parts(bytes));
    },
  );

  it("takes back cell by cell what still stands when the file was saved by another program since", async () => {
    const changes: Change[] = [
      { kind: "setCells", sheet: "Blad1", top: 6, left: 0, rows: [[{ value: "a" }, { value: 2 }]] },
    ];
    const { workbook, receipt } = await applied(HOST, changes);
    const [before] = (await workbook.read([{ sheet: "Blad1", firstColumn: 0, lastColumn: 9 }])).sheets;
    expect(before?.cells.value(6, 1)).toBe(2);
    const other: Change[] = [{ kind: "setCells", sheet: "Ander blad", top: 0, left: 0, rows: [[{ value: 5 }]] }];
    await workbook.apply(other, readSnapshot(openPackage(workbook.save(), "t")));
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    const after = readSnapshot(openPackage(workbook.save(), "t"));
    expect([
      after.sheets[0]?.cells.value(6, 0),
      after.sheets[0]?.cells.value(6, 1),
      after.sheets[1]?.cells.value(0, 0),
    ]).toEqual([null, null, 5]);
  });

  it("refuses a workbook on which nothing of the write stands", async () => {
    const changes: Change[] = [{ kind: "setCells", sheet: "Blad1", top: 6, left: 0, rows: [[{ value: "a" }]] }];
    const { receipt } = await applied(HOST, changes);
    const error: unknown = await openXlsx(HOST, "ander.xlsx")
      .undo(receipt)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "undo.wrongFile", details: { file: "ander.xlsx" } });
  });

  describe("of columns in a table that somebody changed since", () => {
    const columns = ["Datum", "Product", "Bestellingen", "Prijs", "Winst", "Omzet", "Resultaat"];
    /** One more column, with its heading and two cells: headings stand in row 3, the totals row is row 24. */
    const append = (name: string, right: number): Change[] => {
      columns[right] = name;
      return [
        {
          kind: "setCells",
          sheet: "Verkoop",
          top: 2,
          left: right,
          rows: [[{ value: name }], [{ value: 1 }], [{ value: 2 }]],
        },
        {
          kind: "resizeTable",
          sheet: "Verkoop",
          table: "Verkoop",
          range: { top: 2, left: 0, bottom: 23, right },
          columns: columns.slice(0, right + 1).map((column) => ({ name: column })),
        },
      ];
    };

    it("leaves table and headings sound, and takes back the cells below", async () => {
      const { workbook, receipt } = await applied(fixtureBytes("rich.xlsx"), append("Onze", 7));
      await workbook.apply(append("Hun", 8), readSnapshot(openPackage(workbook.save(), "t")));
      const heading = { sheet: "Verkoop", row: 2, column: 7 };
      expect(await workbook.undo(receipt)).toEqual({
        complete: false,
        refused: [expect.objectContaining({ row: 2 }), heading],
      });
      expect(checkPackage(openPackage(workbook.save(), "t"))).toEqual([]);
      const after = findSheet(readSnapshot(openPackage(workbook.save(), "t")), "Verkoop");
      expect([2, 3, 4].map((row) => after?.cells.value(row, 7))).toEqual(["Onze", null, null]);
      expect(after?.tables[0]?.columns.slice(6)).toEqual(["Resultaat", "Onze", "Hun"]);
    });

    it("is not needed when the write itself refuses: the table had grown after the plan was made", async () => {
      const workbook = openXlsx(fixtureBytes("rich.xlsx"), "t.xlsx");
      const plannedOn = readSnapshot(openPackage(workbook.save(), "t"));
      const [, grow] = append("Onze", 7);
      await workbook.apply(append("Hun", 7), plannedOn);
      const error: unknown = await workbook.apply(grow ? [grow] : [], plannedOn).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "workbook.changed", details: { cell: "Verkoop!A3" } });
    });
  });
});

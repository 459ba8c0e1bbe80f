import { columnIndex, parseAddress } from "../../src/workbook/address";
import { type Scalar } from "../../src/workbook/cells";
import { type ChangeSet } from "../../src/workbook/change-set";
import { WorkbookError } from "../../src/workbook/errors";
import { project } from "../../src/workbook/project";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { findName, findSheet, findTable, type Snapshot } from "../../src/workbook/snapshot";
import { type ColumnRef, type Workbook } from "../../src/workbook/workbook";
import { CHANGES, COVER, LATER_TABLE, SAMPLE } from "./sample-workbook";

/** A workbook under test, with the two things a test needs that the port does not offer. */
export type OpenedWorkbook = {
  readonly workbook: Workbook;
  /** Everything there is, not only what we read: the whole model or every part of the package. */
  readonly dump: () => Promise<unknown>;
  /** Somebody else types a value, as text addresses have it (`C3`). */
  readonly type: (sheet: string, address: string, value: Scalar) => Promise<void>;
  /** Somebody else hides a column. */
  readonly hide: (sheet: string, column: number) => Promise<void>;
  /** Characters, in whole ones; 0 for a hidden column. */
  readonly widthOf: (sheet: string, column: number) => Promise<number>;
};

/** Opens a fresh workbook that has these sheets and nothing else that matters. */
export type OpenWorkbook = (sample: readonly SheetLayout[]) => Promise<OpenedWorkbook>;

/** What every adapter of the port has to do, in the same words for each. */
export function describeWorkbook(name: string, open: OpenWorkbook): void {
  describe(`Workbook contract: ${name}`, () => {
    it("scouts sheets, tables and the first rows", async () => {
      const { workbook } = await open(SAMPLE);
      const scouting = await workbook.scout();
      expect(scouting.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["Klanten", "Orders 2025"]));
      expect(findTable(scouting, "Klanten")?.table.columns).toEqual(["Klantnr", "Naam", "Omzet"]);
      expect(valueAt(scouting, "Klanten", "A2")).toBe("00123");
      expect(valueAt(scouting, "Klanten", "B3")).toBe("=1+1");
      expect(findSheet(scouting, "Orders 2025")?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    });

    it("reads a formula in the canonical dialect, with its value", async () => {
      const { workbook } = await open(SAMPLE);
      const snapshot = await workbook.read(columns("Orders 2025", "C"));
      expect(contents(snapshot, "Orders 2025", "C6")).toEqual([270, "SUM(C3:C5)"]);
    });

    it("writes what was planned: it reads back as the projection says", async () => {
      const { workbook } = await open(SAMPLE);
      const before = await readAll(workbook);
      await workbook.apply(CHANGES, before);
      const [after, planned] = [await readAll(workbook), project(before, CHANGES)];
      for (const [sheet, cells] of Object.entries(WRITTEN)) {
        for (const address of cells)
          expect([address, ...contents(after, sheet, address)]).toEqual([
            address,
            ...contents(planned, sheet, address),
          ]);
      }
      expect(findTable(after, "Klanten")?.table).toEqual(findTable(planned, "Klanten")?.table);
      expect(findTable(after, "rpInstellingen")?.table).toEqual(findTable(planned, "rpInstellingen")?.table);
      expect(findName(after, "rp_peildatum")).toEqual(findName(planned, "rp_peildatum"));
      expect(findSheet(after, "Klanten")?.cells.format(1, 3)).toBe("#,##0.00");
    });

    it("undoes a change set: cells, formats, tables, names, all of it", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const before = await dump();
      const receipt = await workbook.apply(CHANGES, await readAll(workbook));
      expect(await dump()).not.toEqual(before);
      const kept: unknown = JSON.parse(JSON.stringify(receipt)); // receipts are kept in files
      expect(await workbook.undo(kept as typeof receipt)).toEqual({ complete: true, refused: [] });
      expect(await dump()).toEqual(before);
    });

    it("puts a cover before the other tabs, and takes it away again", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const before = await dump();
      const tabs = (await readAll(workbook)).sheets.map((sheet) => sheet.name);
      const receipt = await workbook.apply([COVER], await readAll(workbook));
      expect((await readAll(workbook)).sheets.map((sheet) => sheet.name)).toEqual(["Voorblad", ...tabs]);
      await workbook.undo(receipt);
      expect(await dump()).toEqual(before);
    });

    it("makes a table on a sheet that is there, and plain cells of it again", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const [cells, before] = [await dump(), await readAll(workbook)];
      const receipt = await workbook.apply(LATER_TABLE, before);
      const after = await readAll(workbook);
      const planned = project(before, LATER_TABLE);
      expect(findSheet(after, "Klanten")?.tables).toEqual(findSheet(planned, "Klanten")?.tables);
      expect(contents(after, "Klanten", "B9")).toEqual(contents(planned, "Klanten", "B9"));
      const kept: unknown = JSON.parse(JSON.stringify(receipt)); // receipts are kept in files
      expect(await workbook.undo(kept as typeof receipt)).toEqual({ complete: true, refused: [] });
      expect(await dump()).toEqual(cells);
    });

    it("makes a table plain cells again cell by cell too, when something else was changed since", async () => {
      const { workbook, type } = await open(SAMPLE);
      const before = await readAll(workbook);
      const receipt = await workbook.apply(LATER_TABLE, before);
      await type("Orders 2025", "C3", 999);
      expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
      const after = await readAll(workbook);
      expect(findSheet(after, "Klanten")?.tables).toEqual(findSheet(before, "Klanten")?.tables);
      expect(valueAt(after, "Klanten", "A7")).toBeNull();
    });

    it("leaves a heading that somebody changed, and names it", async () => {
      const { workbook, type } = await open(SAMPLE);
      const receipt = await workbook.apply(LATER_TABLE, await readAll(workbook));
      await type("Klanten", "B7", "Mijn kop");
      const report = await workbook.undo(receipt);
      expect(report.complete).toBe(false);
      expect(report.refused).toContainEqual({ sheet: "Klanten", row: 6, column: 1 });
      expect(valueAt(await readAll(workbook), "Klanten", "B7")).toBe("Mijn kop");
    });

    it("refuses a table whose name is taken, and writes nothing at all", async () => {
      const { workbook, dump } = await open(SAMPLE);
      await workbook.apply(LATER_TABLE, await readAll(workbook));
      const before = await dump();
      const error = await refused(workbook.apply(LATER_TABLE, await readAll(workbook)));
      expect([error.code, error.details]).toEqual(["workbook.cannotWrite", { cell: "rpLater", reason: "tableExists" }]);
      expect(await dump()).toEqual(before);
    });

    it("changes nothing when there is nothing to change", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const before = await dump();
      await workbook.apply([], await readAll(workbook));
      expect(await dump()).toEqual(before);
    });

    it("changes nothing when the same is written a second time", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const again = CHANGES.filter(({ kind }) => kind !== "addSheet");
      await workbook.apply(again, await readAll(workbook));
      const once = await dump();
      await workbook.apply(again, await readAll(workbook));
      expect(await dump()).toEqual(once);
    });

    it("refuses to overwrite what was typed after the plan was made, and writes nothing at all", async () => {
      const { workbook, dump, type } = await open(SAMPLE);
      const plannedOn = await readAll(workbook);
      await type("Orders 2025", "C3", 101);
      const before = await dump();
      const error = await refused(workbook.apply(CHANGES, plannedOn));
      expect([error.code, error.details]).toEqual(["workbook.changed", { cell: "'Orders 2025'!C3" }]);
      expect(await dump()).toEqual(before);
    });

    it("leaves alone, when undoing, what somebody changed since, and names it", async () => {
      const { workbook, type } = await open(SAMPLE);
      const receipt = await workbook.apply(CHANGES, await readAll(workbook));
      await type("Orders 2025", "C3", 999);
      const report = await workbook.undo(receipt);
      expect(report).toEqual({ complete: false, refused: [{ sheet: "Orders 2025", row: 2, column: 2 }] });
      const after = await readAll(workbook);
      expect(valueAt(after, "Orders 2025", "C3")).toBe(999);
      expect(valueAt(after, "Orders 2025", "C5")).toBe(90);
      expect(valueAt(after, "Klanten", "D1")).toBeNull();
      expect(findTable(after, "Klanten")?.table.columns).toEqual(["Klantnr", "Naam", "Omzet"]);
      expect(findSheet(after, "Instellingen")).toBeUndefined();
      expect(findName(after, "rp_peildatum")).toBeUndefined();
    });

    it("does not take away a sheet of ours that somebody wrote on", async () => {
      const { workbook, type } = await open(SAMPLE);
      const receipt = await workbook.apply(CHANGES, await readAll(workbook));
      await type("Instellingen", "B3", 0.5);
      const report = await workbook.undo(receipt);
      expect(report.refused).toEqual([{ sheet: "Instellingen", row: 2, column: 1 }]);
      expect(valueAt(await readAll(workbook), "Instellingen", "B3")).toBe(0.5);
    });

    it("refuses the hidden cells of a merged block and writes nothing", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const before = await dump();
      const hidden: ChangeSet = [
        { kind: "setCells", sheet: "Klanten", top: 9, left: 0, rows: [[{ value: 1 }]] },
        { kind: "setCells", sheet: "Orders 2025", top: 0, left: 1, rows: [[{ value: 1 }]] },
      ];
      const error = await refused(workbook.apply(hidden, await readAll(workbook)));
      expect([error.code, error.details["reason"]]).toEqual(["workbook.cannotWrite", "merged"]);
      expect(await dump()).toEqual(before);
    });

    it("widens a column that is too narrow for what is written in it, and no other; undoing gives the width back", async () => {
      const { workbook, dump, widthOf } = await open(SAMPLE);
      const before = await dump();
      const receipt = await workbook.apply(WIDENING, await readAll(workbook));
      expect([await widthOf("Klanten", 1), await widthOf("Klanten", 2)]).toEqual([20, 16]);
      await workbook.undo(receipt);
      expect(await dump()).toEqual(before);
    });

    it("gives the width back as well when somebody went on working", async () => {
      const { workbook, type, widthOf } = await open(SAMPLE);
      const receipt = await workbook.apply(WIDENING, await readAll(workbook));
      await type("Orders 2025", "C3", 999);
      await workbook.undo(receipt);
      expect([await widthOf("Klanten", 1), await widthOf("Klanten", 2)]).toEqual([20, 12]);
    });

    it("leaves a hidden column hidden, however narrow, and as wide as it was", async () => {
      const { workbook, dump, hide, widthOf } = await open(SAMPLE);
      await hide("Klanten", 2);
      const before = await dump();
      const receipt = await workbook.apply(WIDENING, await readAll(workbook));
      expect(await widthOf("Klanten", 2)).toBe(0);
      await workbook.undo(receipt);
      expect(await dump()).toEqual(before);
    });

    it("keeps a formula whose result is forgotten, and gives the result back when undoing", async () => {
      const { workbook, dump } = await open(SAMPLE);
      const before = await dump();
      const changes: ChangeSet = [
        { kind: "setCells", sheet: "Orders 2025", top: 2, left: 2, rows: [[{ value: 110 }]] },
        { kind: "forgetResults", sheet: "Orders 2025", cells: [{ row: 5, column: 2 }] },
      ];
      const receipt = await workbook.apply(changes, await readAll(workbook));
      const [result, formula] = contents(await readAll(workbook), "Orders 2025", "C6");
      expect(formula).toBe("SUM(C3:C5)");
      // Excel has worked it out (110 + 80 + 90), a file leaves that to whoever opens it: never the 270 of before
      expect([280, null]).toContain(result);
      await workbook.undo(receipt);
      expect(await dump()).toEqual(before);
    });

    it("refuses a receipt that is none", async () => {
      const { workbook } = await open(SAMPLE);
      const receipt = await workbook.apply(CHANGES, await readAll(workbook));
      const error = await refused(workbook.undo({ ...receipt, details: { sha256: 1 } }));
      expect(error.code).toBe("undo.badReceipt");
    });
  });
}

/** An amount in a column that is 12 characters wide, and a number in one of 20. */
const WIDENING: ChangeSet = [
  { kind: "setCells", sheet: "Klanten", top: 1, left: 1, rows: [[{ value: 7 }, { value: 123_456_789.12 }]] },
  { kind: "widenColumn", sheet: "Klanten", column: 1, width: 16 },
  { kind: "widenColumn", sheet: "Klanten", column: 2, width: 16 },
];

/** The cells that `CHANGES` touches. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Klanten: ["D1", "D2", "D3", "D4", "A2"],
  "Orders 2025": ["C3", "C4", "C5"],
  Instellingen: ["A1", "A2", "B2", "B3", "B4"],
};

async function readAll(workbook: Workbook): Promise<Snapshot> {
  return workbook.read([...columns("Klanten", "J"), ...columns("Orders 2025", "J"), ...columns("Instellingen", "J")]);
}

function columns(sheet: string, last: string): ColumnRef[] {
  return [{ sheet, firstColumn: 0, lastColumn: columnIndex(last) }];
}

function valueAt(snapshot: Snapshot, sheet: string, address: string): Scalar | undefined {
  return contents(snapshot, sheet, address)[0];
}

function contents(snapshot: Snapshot, sheet: string, address: string): [Scalar | undefined, string | undefined] {
  const at = parseAddress(address);
  const cells = findSheet(snapshot, sheet)?.cells;
  return at ? [cells?.value(at.row, at.column), cells?.formula(at.row, at.column)] : [undefined, undefined];
}

async function refused(work: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WorkbookError) return error;
  throw new Error("expected a WorkbookError", { cause: error });
}

import fc from "fast-check";
import { MessageChannel } from "node:worker_threads";
import { changePieces, joinChanges } from "../../src/taskpane/engine/change-pieces";
import { type Engine } from "../../src/taskpane/engine/engine";
import { createEngineClient } from "../../src/taskpane/engine/engine-client";
import { createLocalEngine } from "../../src/taskpane/engine/local-engine";
import { groupFindings } from "../../src/taskpane/engine/group-findings";
import { type Line } from "../../src/taskpane/engine/messages";
import { serveEngine } from "../../src/taskpane/engine/serve-engine";
import { SnapshotJoiner, snapshotPieces } from "../../src/taskpane/engine/snapshot-pieces";
import { cellError, type Scalar } from "../../src/workbook/cells";
import { type ChangeSet } from "../../src/workbook/change-set";
import { WorkbookError } from "../../src/workbook/errors";
import { loadTranslators } from "../../src/taskpane/words/load-translators";
import { type Finding } from "../../src/workbook/findings";
import { type Snapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../workbook/snapshot-builder";
import { END_OF_2025 } from "./memory-host";
import { SHOP } from "./shop";

const local = () => createLocalEngine(loadTranslators);
const how = { language: "nl", today: END_OF_2025, corrections: [], overrides: {} } as const;
const request = { ...how, jobs: ["fill-clv"], consent: { typedCells: "keep", textNumbers: "repair" } } as const;

const channels: MessageChannel[] = [];
afterAll(() => channels.forEach(({ port1 }) => port1.close()));

/** An engine behind a real message channel, which copies messages as a worker's does. */
function farAway(engine: Engine): Engine {
  const channel = new MessageChannel();
  channels.push(channel);
  const lineOf = (port: MessageChannel["port1"]): Line => ({
    send: (message) => port.postMessage(message),
    listen: (receive) => void port.on("message", receive),
  });
  serveEngine(engine, lineOf(channel.port2));
  return createEngineClient(lineOf(channel.port1));
}

function throughPieces(snapshot: Snapshot): Snapshot | undefined {
  const joiner = new SnapshotJoiner();
  return [...snapshotPieces(snapshot)].map((piece) => joiner.add(structuredClone(piece))).at(-1);
}

/** All that a workbook of twelve rows and four columns holds. */
function contents(snapshot: Snapshot | undefined) {
  return {
    names: snapshot?.names,
    sheets: snapshot?.sheets.map(({ cells, ...outline }) => ({
      ...outline,
      cells: Array.from({ length: 12 }, (_, row) =>
        [0, 1, 2, 3].map((column) => [cells.value(row, column), cells.formula(row, column), cells.format(row, column)]),
      ),
    })),
  };
}

/** Blank text at the edge of a sheet lies outside its used range: nobody's loss. */
const text = fc.string({ minLength: 1 }).filter((candidate) => candidate.trim() !== "");
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constant(null),
  text,
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(cellError("#N/A")),
);

describe("a customer at the other end of the line", () => {
  it.each`
    question                                             | because
    ${{ customer: "K1" }}                                | ${"asked for by number"}
    ${{ cell: { sheet: "Orders", row: 3, column: 0 } }}  | ${"the customer of an order"}
    ${{ cell: { sheet: "Orders", row: 90, column: 0 } }} | ${"nobody"}
  `("has the same card as here: $because", async ({ question }) => {
    const [here, there] = [local(), farAway(local())];
    await here.load(SHOP);
    await there.load(SHOP);
    expect(await there.card(question, how)).toEqual(await here.card(question, how));
    expect(await there.findCustomers("a", how)).toEqual(await here.findCustomers("a", how));
  });
});

describe("a workbook on its way to the worker", () => {
  it("arrives as it was: values, errors, formulas, formats, tables and names", () => {
    const cell = fc.oneof(scalar, fc.record({ f: fc.string({ minLength: 1 }), v: scalar }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const names = [{ name: "rp_taal", refersTo: "Blad!$A$1" }];
        const snapshot = snapshotOf([{ name: "Blad", rows, formats: { 1: "0.0%" } }], names);
        expect(contents(throughPieces(snapshot))).toEqual(contents(snapshot));
      }),
    );
  });

  it("travels in pieces of at most 8,000 cells, whatever the number of rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, `K${row}`]);
    const snapshot = snapshotOf([{ name: "Orders", rows }]);
    const sizes = [...snapshotPieces(snapshot)].flatMap((piece) =>
      piece.kind === "cells" ? [piece.values.length] : [],
    );
    expect(sizes).toEqual([8_000, 8_000, 4_000, 8_000, 8_000, 4_000]);
    expect(throughPieces(snapshot)?.sheets[0]?.cells.value(19_999, 1)).toBe("K19999");
  });
});

describe("changes on their way back", () => {
  it("are the same changes, however many rows they have", () => {
    const rows = Array.from({ length: 9_001 }, (_, row) => [{ value: row }, undefined, { value: `r${row}` }]);
    const changes: ChangeSet = [
      { kind: "setCells", sheet: "A", top: 1, left: 2, rows },
      { kind: "setName", name: "rp_x", refersTo: "A!$A$1" },
    ];
    expect([...changePieces(changes)].length).toBeGreaterThan(6); // 27,003 cells, 4,000 at a time
    expect(joinChanges([...changePieces(changes)].map((piece) => structuredClone(piece)))).toEqual(changes);
  });
});

describe("the engine in its worker", () => {
  it("gives the same overview, preview, changes and example as the engine itself", async () => {
    const [near, far] = [local(), farAway(local())];
    for (const engine of [near, far]) await engine.load(SHOP);
    expect(await far.look(how)).toEqual(await near.look(how));
    expect(await far.plan(request)).toEqual(await near.plan(request));
    expect(await far.changes()).toEqual(await near.changes());
    expect(await far.example("nl")).toEqual(await near.example("nl"));
    const cell = { sheet: "Orders", row: 1, column: 3 };
    expect(await far.explain(cell, how)).toEqual(await near.explain(cell, how));
  });

  it("refuses with the error itself, code and details, so that it can be put into words", async () => {
    const refusing: Engine = {
      ...local(),
      look: () => Promise.reject(new WorkbookError("workbook.changed", { cell: "A1" })),
    };
    await expect(farAway(refusing).look(how)).rejects.toMatchObject({
      name: "WorkbookError",
      code: "workbook.changed",
      details: { cell: "A1" },
    });
  });
});

describe("what comes out of the engine", () => {
  it("does not grow with the rows: the first cells of a column, and how many there are", async () => {
    const customers = Array.from({ length: 1_000 }, (_, row) => [`K${row}`, `Bedrijf ${row}`]);
    const orders = Array.from({ length: 1_000 }, (_, row) => [
      `O${row}`,
      45_000,
      `K${row}`,
      row % 2 === 0 ? 10 : "veel",
      "betaald",
    ]);
    const engine = local();
    await engine.load(
      snapshotOf([
        { name: "Klanten", rows: [["Klantnummer", "Bedrijfsnaam"], ...customers] },
        {
          name: "Orders",
          rows: [["Ordernummer", "Orderdatum", "Klantnummer", "Bedrag excl. btw", "Status"], ...orders],
        },
      ]),
    );
    const { columns } = await engine.plan(request);
    const clv = columns.find(({ heading }) => heading === "CLV");
    expect(clv).toMatchObject({ filled: 1_000, changed: 0, emptied: 0 });
    expect(clv?.shown).toHaveLength(200);
  });

  it("lists fifty findings of a kind at most, the most serious kind first", () => {
    const hint: Finding = { code: "clv.noKey", severity: "hint", params: {} };
    const blocking: Finding = { code: "clv.noOrders", severity: "blocking", params: {} };
    const groups = groupFindings([...Array.from({ length: 60 }, () => hint), blocking]);
    expect(groups.map(({ code, count, findings }) => [code, count, findings.length])).toEqual([
      ["clv.noOrders", 1, 1],
      ["clv.noKey", 60, 50],
    ]);
  });
});

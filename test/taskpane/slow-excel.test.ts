import { createLocalEngine } from "../../src/taskpane/engine/local-engine";
import { createExcelHost } from "../../src/taskpane/host/excel-host";
import { PaneSession } from "../../src/taskpane/session/pane-session";
import { loadTranslators } from "../../src/taskpane/words/load-translators";
import { dump } from "../host/dump";
import { bookFromSnapshot } from "../host/from-snapshot";
import { openHost } from "../host/host";
import { SHOP } from "./shop";

/** The pane without its screens, over Microsoft's client, with customer value worked out and not yet written. */
async function planned() {
  const excel = openHost({ book: bookFromSnapshot(SHOP) });
  const host = createExcelHost({
    api: { run: excel.excel.run, isSetSupported: excel.isSetSupported },
    language: "nl",
    canWrite: true,
    now: () => new Date(2025, 11, 31, 12),
  });
  const session = new PaneSession({ host, engine: createLocalEngine(loadTranslators) });
  await session.open();
  session.begin({ kind: "fill-clv", jobs: ["fill-clv"], from: "customers" });
  await session.plan();
  return { ...excel, session };
}

/** How many round trips Excel has answered since. */
function tripsSince(counters: { readonly syncs: number }): () => number {
  const before = counters.syncs;
  return () => counters.syncs - before;
}

async function writeUndisturbed() {
  const { session, counters, book } = await planned();
  const trips = tripsSince(counters);
  await session.apply();
  return { trips: trips(), written: dump(book) };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("a write in a slow Excel", () => {
  it("comes to its end whenever somebody begins to type in a cell, once they have pressed Enter", async () => {
    const undisturbed = await writeUndisturbed();
    for (let trip = 0; trip < undisturbed.trips; trip++) {
      const { session, counters, faults, book } = await planned();
      const trips = tripsSince(counters);
      faults.latency = 1;
      const writing = session.apply();
      await until(() => trips() >= trip);
      faults.isCellBeingEdited = true;
      setTimeout(() => (faults.isCellBeingEdited = false), 10);
      await writing;
      expect({ trip, ...session.state() }).toMatchObject({ trip, busy: undefined, problem: undefined });
      expect(session.state().outcome?.kind).toBe("written");
      expect(dump(book)).toEqual(undisturbed.written);
    }
  });

  it("takes no more round trips than in a quick one, and says nothing of typing afterwards", async () => {
    const undisturbed = await writeUndisturbed();
    const { session, counters, faults, book } = await planned();
    const stop = session.start();
    await until(() => session.state().busy === undefined);
    const trips = tripsSince(counters);
    faults.latency = 100;
    await session.apply();
    expect(trips()).toBe(undisturbed.trips);
    expect(session.state()).toMatchObject({ busy: undefined, problem: undefined, isCellEditing: false });
    expect(dump(book)).toEqual(undisturbed.written);
    stop();
  });
});

import { bookFromSnapshot } from "../host/from-snapshot";
import { snapshotOf } from "../workbook/snapshot-builder";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

/** So many customers in a plain range, who share sixty orders. */
function shop(customers: number) {
  const names = Array.from({ length: customers }, (_, index) => [`K${index}`, `Bakkerij Smit ${index}`, "Zwolle"]);
  const orders = Array.from({ length: 60 }, (_, index) => [
    `O${index}`,
    45_300 + index * 10,
    `K${(index * 7) % customers}`,
    100 + index,
    "betaald",
  ]);
  return snapshotOf([
    { name: "Klanten", rows: [["Klantnummer", "Bedrijfsnaam", "Plaats"], ...names] },
    {
      name: "Orders",
      rows: [["Ordernummer", "Orderdatum", "Klantnummer", "Bedrag excl. btw", "Status"], ...orders],
      formats: { 1: "dd-mm-yyyy" },
    },
  ]);
}

/** What it costs from opening the pane until everything is written, checked and taken back. */
async function costOf(customers: number) {
  const { excel, visitor } = await visitExcel(chromium, { book: bookFromSnapshot(shop(customers)) });
  await visitor.toResult();
  await visitor.undoes();
  const { syncs, requestBytes, responseBytes, largestRequest, largestResponse, cellCalls, cellLooks } = excel.counters;
  const chunks = Math.ceil((requestBytes + responseBytes) / 300_000);
  return { syncs, chunks, largest: Math.max(largestRequest, largestResponse), cellCalls, cellLooks };
}

it("ten times as many customers cost more chunks, and nothing else", async () => {
  const [few, many] = [await costOf(20), await costOf(200)];
  expect(many.largest).toBeLessThan(1_200_000);
  expect(many.syncs - few.syncs).toBeLessThanOrEqual(many.chunks);
  expect(many.cellLooks).toBe(few.cellLooks);
  // A chunk may end with a single cell; what is read or written cell by cell would show as hundreds.
  for (const { cellCalls, chunks } of [few, many]) expect(cellCalls).toBeLessThanOrEqual(chunks);
});

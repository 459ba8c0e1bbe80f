import { snapshotOf } from "../workbook/snapshot-builder";

const DATE = "dd-mm-yyyy";

/** Three customers and five orders, of which one was cancelled. */
export const SHOP = snapshotOf([
  {
    name: "Klanten",
    rows: [
      ["Klantnummer", "Bedrijfsnaam", "Plaats"],
      ["K1", "Bakkerij Smit", "Zwolle"],
      ["K2", "=Slager & Zn <b>", "Breda"],
      ["K3", "Garage Bos", "Leiden"],
    ],
  },
  {
    name: "Orders",
    rows: [
      ["Ordernummer", "Orderdatum", "Klantnummer", "Bedrag excl. btw", "Status"],
      ["O1", 45_300, "K1", 100, "betaald"],
      ["O2", 45_700, "K1", 200, "betaald"],
      ["O3", 45_750, "K2", 50, "betaald"],
      ["O4", 45_760, "K2", 75, "geannuleerd"],
      ["O5", 45_900, "K1", 300, "betaald"],
    ],
    formats: { 1: DATE },
  },
]);

import { type SheetRole } from "../../../src/workbook/recognise/fields";
import { type Recognition, sheetsOfRole } from "../../../src/workbook/recognise/recognition";
import { recognise, type RecogniseOptions } from "../../../src/workbook/recognise/recognise";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { date, euro, sheetOf, type TestCell } from "./snapshot-of";

/** `field=heading` of the first sheet that plays a role. */
export function columnsOf(recognition: Recognition, role: SheetRole): readonly string[] {
  return (sheetsOfRole(recognition, role)[0]?.columns ?? []).map(({ field, heading }) => `${field}=${heading}`);
}

export const codes = ({ findings }: Recognition) => findings.map(({ code }) => code);
export const read = (snapshot: Snapshot, options?: RecogniseOptions) => recognise(snapshot, options);

export const CUSTOMER_ROWS: readonly (readonly TestCell[])[] = [
  ["K0001", "Bakkerij Vos B.V.", "6811 KZ"],
  ["K0002", "Garage Kok", "7511 JT"],
  ["K0003", "Kapsalon Eik", "8232 HC"],
];
export const ORDER_ROWS: readonly (readonly TestCell[])[] = [
  ["O1001", "K0001", date(45_292), euro(14.83), "Betaald"],
  ["O1002", "K0002", date(45_300), euro(51.68), "Open"],
  ["O1003", "K0001", date(45_310), euro(139.68), "Verzonden"],
];
export const customers = (name = "Klanten") =>
  sheetOf(name, [["Klantnummer", "Bedrijfsnaam", "Postcode"], ...CUSTOMER_ROWS]);
export const orders = (headings: readonly string[], name = "Orders") => sheetOf(name, [headings, ...ORDER_ROWS]);
export const ORDER_HEADINGS = ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status"];

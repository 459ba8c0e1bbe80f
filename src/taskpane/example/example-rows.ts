import { serialOf } from "../../domain/calendar/serial";

type ExampleOrder = {
  readonly orderNo: string;
  /** Serial day. */
  readonly date: number;
  readonly customerNo: string;
  /** Euro. */
  readonly amount: number;
  readonly status: "paid" | "cancelled";
};

/** Number, name and town; every customer is made up. */
export const EXAMPLE_CUSTOMERS: readonly (readonly [string, string, string])[] = [
  ["K001", "Bakkerij De Korenaar", "Amersfoort"],
  ["K002", "Fietspunt Noord", "Zwolle"],
  ["K003", "Garage Van Dongen", "Breda"],
  ["K004", "Hotel De Linde", "Arnhem"],
  ["K005", "Kapsalon Krul", "Leiden"],
  ["K006", "Zorgcentrum De Esdoorn", "Apeldoorn"],
];

/** So that every customer group occurs: an old customer, new ones, one that left, one that never ordered. */
export const EXAMPLE_ORDERS: readonly ExampleOrder[] = [
  order("O-101", "K001", { year: 2023, month: 3, day: 14, amount: 180 }),
  order("O-102", "K003", { year: 2023, month: 5, day: 8, amount: 640 }),
  order("O-103", "K001", { year: 2023, month: 9, day: 20, amount: 210.5 }),
  order("O-104", "K006", { year: 2024, month: 1, day: 15, amount: 1250 }),
  order("O-105", "K001", { year: 2024, month: 4, day: 3, amount: 195 }),
  order("O-106", "K006", { year: 2024, month: 10, day: 28, amount: 980.75 }),
  order("O-107", "K004", { year: 2025, month: 2, day: 11, amount: 2400 }),
  { ...order("O-108", "K004", { year: 2025, month: 2, day: 12, amount: 2400 }), status: "cancelled" },
  order("O-109", "K002", { year: 2025, month: 6, day: 30, amount: 320 }),
  order("O-110", "K001", { year: 2025, month: 9, day: 9, amount: 225 }),
  order("O-111", "K006", { year: 2025, month: 11, day: 4, amount: 1100 }),
  order("O-112", "K004", { year: 2025, month: 12, day: 1, amount: 1875.5 }),
];

type On = { readonly year: number; readonly month: number; readonly day: number; readonly amount: number };

function order(orderNo: string, customerNo: string, { amount, ...date }: On): ExampleOrder {
  return { orderNo, customerNo, amount, date: serialOf(date), status: "paid" };
}

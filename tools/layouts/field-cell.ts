import { ALIASES } from "../../src/workbook/recognise/alias-table";
import { type FieldId, type SheetRole } from "../../src/workbook/recognise/fields";
import { amountCell, companyCell, dateCell, hoursCell, type LayoutCell, wordCell, type Writing } from "./cells";
import { type Random } from "./random";

/** The customers that every sheet of one workbook refers to. */
export type CellMaker = { readonly random: Random; readonly writing: Writing; readonly customerCount: number };

type Maker = (maker: CellMaker, index: number) => LayoutCell;

const customerNo: Maker = ({ random, writing, customerCount }) => ({
  value: writing.customerNo(random.between(0, customerCount - 1)),
});

/** Fields that are more particular than their kind of value. */
const BY_FIELD: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["customers.customerNo", ({ writing }, index) => ({ value: writing.customerNo(index) })],
  ["customers.companyName", ({ random }, index) => companyCell(random, index)],
  ["customers.city", ({ random }) => wordCell(random, "city")],
  ["orders.customerNo", customerNo],
  ["orders.orderNo", ({ writing }, index) => ({ value: writing.orderNo(index) })],
  ["orders.status", ({ random }) => wordCell(random, "status")],
  ["orders.description", ({ random }) => wordCell(random, "product")],
  ["hours.customer", customerNo],
  ["hours.project", ({ random }) => wordCell(random, "project")],
  ["hours.task", ({ random }) => wordCell(random, "task")],
  ["budget.activity", ({ random }) => wordCell(random, "activity")],
  ["budget.costLine", ({ random }) => wordCell(random, "costLine")],
  ["activities.activity", ({ random }) => wordCell(random, "activity")],
  ["activities.activityKind", ({ random }) => wordCell(random, "activityKind")],
  ["activities.endDate", ({ random, writing }) => dateCell(random, writing, "later")],
  ["activities.goal", ({ random }) => wordCell(random, "goal")],
]);

const BY_KIND: Readonly<Record<string, Maker>> = {
  id: ({ random }) => ({ value: `${random.pick(["NL", "X", ""])}${random.between(10_000_000, 99_999_999)}` }),
  name: ({ random }) => wordCell(random, "person"),
  email: ({ random }) => ({ value: `post${random.between(1, 999)}@example.nl` }),
  postcode: ({ random }) => ({ value: `${random.between(1000, 9999)} ${random.pick(["AB", "KZ", "XT"])}` }),
  phone: ({ random }) => ({ value: `06${random.between(10_000_000, 99_999_999)}` }),
  amount: ({ random, writing }) => amountCell(random, writing),
  count: ({ random }) => ({ value: random.between(1, 90) }),
  percentage: ({ random }) => ({ value: random.between(1, 60) / 100, format: "0%" }),
  date: ({ random, writing }) => dateCell(random, writing),
  duration: ({ random, writing }) => hoursCell(random, writing),
  time: ({ random }) => ({ value: random.between(32, 70) / 96, format: "hh:mm" }),
  flag: ({ random }) => ({ value: random.pick(["ja", "nee"]) }),
};

/** A believable value for a field, for one row. */
export function fieldCell(role: SheetRole, field: FieldId): Maker {
  const kind = ALIASES[role][field]?.values ?? "text";
  return BY_FIELD.get(`${role}.${field}`) ?? BY_KIND[kind] ?? (({ random }) => wordCell(random, "word"));
}

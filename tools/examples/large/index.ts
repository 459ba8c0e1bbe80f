import { join } from "node:path";
import { generateCrm } from "../../generate/crm";
import { writeXlsx } from "../../generate/write-xlsx";

/*
 * npx tsx tools/examples/large/index.ts: a workbook of 10,000 customers and 100,000 orders in out/, to try the speed on.
 * Too large to be kept; the same every time.
 */

const CUSTOMERS = 10_000;
const ORDERS = 100_000;
const SEED = 2025;

const file = join(__dirname, "../../../out/examples/groot.xlsx");
const { customers, orders } = generateCrm({ customers: CUSTOMERS, orders: ORDERS, seed: SEED, dirty: 0 });
writeXlsx(file, [
  { name: "Klanten", rows: customers },
  { name: "Orders", rows: orders },
]);
console.log(file);

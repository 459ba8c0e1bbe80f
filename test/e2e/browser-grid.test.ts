import { createXlsx } from "../../src/adapters/xlsx/create-xlsx";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { NUMBER_FORMATS } from "../../src/workbook/styles";
import { visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const ROWS = 100_000;
const JAN_1_2024 = 45_292;

/** 100,000 orders: the heading, then order n of n cents on one of the days of 2024. */
function manyOrders(): Uint8Array {
  const layout: SheetLayout = {
    name: "Orders",
    visibility: "visible",
    columnWidths: [12, 12, 12, 12],
    rows: [
      ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw"].map((value) => ({ value })),
      ...Array.from({ length: ROWS }, (_, index) => [
        { value: `O-${index + 1}` },
        { value: `K${index % 5000}` },
        { value: JAN_1_2024 + (index % 366), style: { numberFormat: NUMBER_FORMATS.date } },
        { value: (index + 1) / 100, style: { numberFormat: NUMBER_FORMATS.euro } },
      ]),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  };
  return createXlsx([{ kind: "addSheet", layout }]);
}

it("shows 100,000 rows a screen at a time: with the keyboard, by scrolling, and to a screen reader", async () => {
  const { page, visitor, open, trouble } = await visitPage(chromium);
  await open({ name: "groot.xlsx", bytes: manyOrders() });
  const grid = page.getByRole("grid");
  const drawn = () => grid.getByRole("row").count();
  expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(ROWS);
  expect(await drawn()).toBeLessThan(80);

  await grid.focus();
  await page.keyboard.press("Control+End");
  await visitor.sees(grid.getByRole("gridcell", { name: "€ 1.000,00", exact: true }));
  const active = page.locator(`[id="${await grid.getAttribute("aria-activedescendant")}"]`);
  expect(await active.innerText()).toBe("€ 1.000,00");
  expect(await active.getAttribute("aria-colindex")).toBe("5"); // the row numbers are the first column
  expect(await active.locator("..").getAttribute("aria-rowindex")).toBe(String(ROWS + 2)); // the letters are the first row
  await visitor.sees(page.getByText(`Cel D${ROWS + 1}`));
  expect(await drawn()).toBeLessThan(80);

  // Halfway: 24 pixels a row.
  await page.evaluate("document.querySelector('[role=grid]').scrollTo(0, 24 * 50_000)");
  await visitor.sees(grid.getByRole("gridcell", { name: "O-50001", exact: true }));
  // 50,000 days later, the year beginning again after 366: 50,000 − 136 · 366 = 224 days after 1 January.
  await visitor.sees(grid.getByRole("gridcell", { name: "12-08-2024", exact: true }));
  expect(await drawn()).toBeLessThan(80);
  expect(trouble).toEqual(NO_TROUBLE);
});

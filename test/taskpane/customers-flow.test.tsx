/** @jest-environment jsdom */
import { translatorFor } from "../../src/i18n";
import { screen, within } from "@testing-library/react";
import { readRegister } from "../../src/workbook/register";
import { findSheet } from "../../src/workbook/snapshot";
import { snapshotOf } from "../workbook/snapshot-builder";
import { accessibilityProblems, card, heading, section, showPane } from "./show-pane";
import { SHOP } from "./shop";

async function toCustomers(workbook = SHOP) {
  const pane = showPane(workbook);
  await pane.user.click(await card("Mijn klantenbestand"));
  await heading("Mijn klantenbestand");
  await screen.findByText("Blad Klanten: Klanten");
  return pane;
}

async function toPreview() {
  const pane = await toCustomers();
  await pane.user.click(screen.getByRole("button", { name: "Klantwaarde berekenen" }));
  await heading("Klantwaarde (CLV)");
  await pane.user.click(screen.getByRole("button", { name: "Voorbeeld bekijken" }));
  await screen.findByRole("heading", { name: "Dit gaat er veranderen" }, { timeout: 10_000 });
  return pane;
}

/** Headings that say nothing to anybody. */
const RIDDLE = snapshotOf([
  {
    name: "Lijst",
    rows: [
      ["xq", "yw", "zr"],
      ["A1", "Bakker", 12],
      ["A2", "Slager", 15],
    ],
  },
]);

describe("a list that was not recognised", () => {
  it("becomes the customers once the user says so and points out a column", async () => {
    const { user, container } = showPane(RIDDLE);
    await user.click(await card("Mijn klantenbestand"));
    await user.click(await screen.findByText("Blad Lijst is niet herkend"));
    await user.selectOptions(screen.getByLabelText("Op blad Lijst staan"), "Klanten");
    await user.selectOptions(screen.getByLabelText("Klantnummer staat in kolom"), "xq");
    expect(await screen.findByText("Klantnummer: “xq” (zelf gekozen)")).toBeDefined();
    await user.click(screen.getByText(/herkend op blad Lijst/));
    await user.selectOptions(screen.getByLabelText("Bedrijfsnaam staat in kolom"), "yw");
    expect(await screen.findByText("Bedrijfsnaam: “yw” (zelf gekozen)")).toBeDefined();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("the way through a customer file", () => {
  it("shows which sheets and columns were recognised", async () => {
    const { container } = await toCustomers();
    const first = section("Klantenbestand op orde");
    expect(first.getByText("Blad Orders: Orders")).toBeDefined();
    expect(first.getByText("5 kolommen herkend op blad Orders").closest("details")).toHaveProperty("open", false);
    expect(screen.getByLabelText("Datum staat in kolom")).toHaveProperty("value", "Orderdatum");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("lets the user choose another column, and remembers it for the run", async () => {
    const { user } = await toCustomers();
    await user.click(screen.getByText("3 kolommen herkend op blad Klanten"));
    await user.selectOptions(screen.getByLabelText("Bedrijfsnaam staat in kolom"), "Plaats");
    expect(await screen.findByText("Bedrijfsnaam: “Plaats” (zelf gekozen)")).toBeDefined();
  });

  it("writes nothing before the preview was shown, then shows each column before and after", async () => {
    const { host, container } = await toPreview();
    expect(host.workbook).toBe(SHOP);
    const column = screen.getByText(/^CLV \(kolom G\): 3 gevuld$/);
    const table = within(column.closest("details") ?? container).getByRole("table", { hidden: true });
    const cells = within(table)
      .getAllByRole("row", { hidden: true })
      .map((row) => row.textContent?.replaceAll("\u00A0", " "));
    // K1: 600 revenue of 3 orders at the standard margin of 40 %: W = 80, CLV = 240. K2: one order of 50; the other was cancelled.
    expect(cells.slice(1)).toEqual(["G2leeg€ 240,00 (formule)", "G3leeg€ 20,00 (formule)", "G4leeg€ 0,00 (formule)"]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("writes on Apply, says so, and takes everything back on Undo", async () => {
    const { host, user, container } = await toPreview();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    expect(findSheet(host.workbook, "Klanten")?.cells.value(1, 6)).toBeCloseTo(240);
    expect(screen.queryByText(/profitPerOrder/)).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(await screen.findByText("Alles is weer zoals het was.")).toBeDefined();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Klanten", "Orders"]);
    expect(findSheet(host.workbook, "Klanten")?.cells.value(1, 6)).toBeNull();
  });

  it("keeps its own administration apart, for who wants to see it", async () => {
    const { user } = await toPreview();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await user.click(await screen.findByRole("button", { name: "Uren bijhouden" }));
    await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    await screen.findByRole("heading", { name: "Dit gaat er veranderen" });
    const kept = screen.getByText(/^Wat Relatieplan zelf bijhoudt/).closest("details");
    expect(kept).toHaveProperty("open", false);
    expect(
      screen
        .getByText(/^Kenmerk \(kolom/)
        .closest("details")
        ?.parentElement?.closest("details"),
    ).toBe(kept);
  });

  it("keeps a column that the user chose in the workbook, so that it need be said only once", async () => {
    const { user, host } = await toCustomers();
    await user.click(screen.getByText("3 kolommen herkend op blad Klanten"));
    await user.selectOptions(screen.getByLabelText("Bedrijfsnaam staat in kolom"), "Plaats");
    await screen.findByText("Bedrijfsnaam: “Plaats” (zelf gekozen)");
    await user.click(screen.getByRole("button", { name: "Klantwaarde berekenen" }));
    await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    await user.click(await screen.findByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    const kept = readRegister(host.workbook, translatorFor("nl")).filter(({ kind }) => kind === "match");
    expect(kept).toMatchObject([{ id: "customers.companyName", sheet: "Klanten", heading: "Plaats" }]);
  });

  it("shows sheet text as text, whatever it looks like", async () => {
    const hostileHeading = '<img src=x onerror="alert(1)"> {count}';
    const [customers, ...others] = SHOP.sheets;
    if (!customers) throw new Error("no customers");
    const hostile = { ...customers, cells: customers.cells.edit().set(0, 2, hostileHeading).build() };
    const { container } = await toCustomers({ ...SHOP, sheets: [hostile, ...others] });
    expect(screen.getAllByRole("option", { name: hostileHeading }).length).toBeGreaterThan(0);
    expect(container.querySelector("img")).toBeNull();
  });

  it("uses a setting changed in the pane", async () => {
    const { user, host } = await toPreview();
    await user.click(screen.getByText("Instellingen"));
    const margin = screen.getByLabelText("Standaardmarge");
    await user.clear(margin);
    await user.type(margin, "50{Enter}");
    await user.click(screen.getByRole("button", { name: "Voorbeeld bekijken" }));
    await user.click(await screen.findByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    expect(findSheet(host.workbook, "Klanten")?.cells.value(1, 6)).toBeCloseTo(300); // 600 · 50 %
  });

  it("says what to enter when a setting is no number", async () => {
    const { user } = await toPreview();
    await user.click(screen.getByText("Instellingen"));
    await user.clear(screen.getByLabelText("Standaardmarge"));
    await user.type(screen.getByLabelText("Standaardmarge"), "veel");
    expect(screen.getByText("Vul een getal in, bijvoorbeeld 12,5.")).toBeDefined();
  });
});

/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { snapshotOf } from "../workbook/snapshot-builder";
import { accessibilityProblems, card, EMPTY, heading, section, showPane } from "./show-pane";

const DATE = "dd-mm-yyyy";

/** Smit has two orders; Slager wants no contact. */
const LISTS = snapshotOf([
  {
    name: "Klanten",
    rows: [
      ["Klantnummer", "Bedrijfsnaam", "Telefoon", "Niet benaderen"],
      ["K1", "Bakkerij Smit", "038-1234567", null],
      ["K2", "=Slager & Zn <b>", null, "ja"],
      ["K3", "Bakkerij Bos", null, null],
    ],
  },
  {
    name: "Orders",
    rows: [
      ["Ordernummer", "Orderdatum", "Klantnummer", "Bedrag excl. btw"],
      ["O1", 45_300, "K1", 100],
      ["O2", 45_700, "K1", 1234.5],
    ],
    formats: { 1: DATE, 3: '"€" #,##0.00' },
  },
]);

async function toCard() {
  const pane = showPane(LISTS);
  await pane.user.click(await card("Klantkaart"));
  await heading("Klantkaart");
  await screen.findByText(/geen klant herkend/);
  return pane;
}

async function search(user: Awaited<ReturnType<typeof toCard>>["user"], words: string) {
  await user.clear(screen.getByLabelText("Zoek een klant op naam of nummer"));
  await user.type(screen.getByLabelText("Zoek een klant op naam of nummer"), `${words}{Enter}`);
}

describe("the customer card", () => {
  it("is offered only where there are customers", async () => {
    showPane(EMPTY);
    await card("Mijn klantenbestand");
    await screen.findByText(/nog leeg/);
    expect(screen.queryByRole("button", { name: /^Klantkaart/ })).toBeNull();
  });

  it("follows the selection: a customer's own row, or an order of the customer", async () => {
    const { host, container } = await toCard();
    act(() => host.select({ sheet: "Orders", row: 2, column: 1 }));
    await screen.findByRole("heading", { name: "Bakkerij Smit" });
    expect(section("Contactgegevens").getByText("038-1234567")).toBeDefined();
    const [latest] = section("Laatste orders").getAllByRole("listitem");
    expect(latest?.textContent).toMatch(/Datum12-02-2025.*OrderO2.*Bedrag€\s1\.234,50/);
    expect(section("Cijfers").getByText(/Nog geen cijfers/)).toBeDefined();
    expect(section("Bezoeken").getByText("Nog geen bezoeken.")).toBeDefined();
    expect(await accessibilityProblems(container)).toEqual([]);
    act(() => host.select({ sheet: "Klanten", row: 2, column: 0 }));
    await screen.findByRole("heading", { name: "=Slager & Zn <b>" });
    expect(screen.getByText("Niet benaderen: deze klant wil geen contact.")).toBeDefined();
    act(() => host.select({ sheet: "Klanten", row: 90, column: 9 }));
    expect(await screen.findByText(/geen klant herkend/)).toBeDefined();
  });

  it("finds customers by part of the name, to choose from", async () => {
    const { user, container } = await toCard();
    await search(user, "bakkerij");
    await screen.findByText("2 klanten gevonden met “bakkerij”. Kies er een:");
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Bakkerij Bos (K3)" }));
    expect(await screen.findByRole("heading", { name: "Bakkerij Bos" })).toBeDefined();
    expect(screen.queryByText(/klanten gevonden/)).toBeNull();
  });

  it("shows the only one at once, and says so when there is none", async () => {
    const { user } = await toCard();
    await search(user, "k1");
    expect(await screen.findByRole("heading", { name: "Bakkerij Smit" })).toBeDefined();
    await search(user, "kapper");
    expect(await screen.findByText(/Geen klant gevonden met “kapper”/)).toBeDefined();
  });

  it("speaks English, and is reached from the customer file too", async () => {
    const { user, host } = showPane(LISTS, { language: "en" });
    await user.click(await card("My customer file"));
    await user.click(await screen.findByRole("button", { name: "Open customer card" }));
    await heading("Customer card");
    act(() => host.select({ sheet: "Klanten", row: 2, column: 0 }));
    expect(await screen.findByText(/Do not contact/i)).toBeDefined();
  });

  it("says that it is reading, and can be stopped", async () => {
    const { user, host } = await toCard();
    let goOn = () => {};
    host.nextScout = () => new Promise((resolve) => (goOn = resolve));
    await user.click(screen.getByRole("button", { name: "Opnieuw kijken" }));
    expect(await screen.findByText(/wordt bekeken/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    goOn();
    expect(await screen.findByText(/geen klant herkend/)).toBeDefined();
  });

  it("leads to the row that a fact stands in, and stays with the customer", async () => {
    const { user, host } = await toCard();
    await search(user, "k1");
    await screen.findByRole("heading", { name: "Bakkerij Smit" });
    const orders = within(screen.getByRole("region", { name: "Laatste orders" }));
    await user.click(orders.getByRole("button", { name: "Ga naar Orders!A3" }));
    expect(host.visited).toEqual([{ sheet: "Orders", row: 2, column: 0 }]);
    expect(await screen.findByRole("heading", { name: "Bakkerij Smit" })).toBeDefined();
  });
});

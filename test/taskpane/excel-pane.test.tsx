/**
 * The simulated host is made for Node, the pane for a browser.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
// oxlint-disable-next-line import/no-unassigned-import -- fills the gaps before anything else is loaded
import "./browser-gaps";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { createLocalEngine } from "../../src/taskpane/engine/local-engine";
import { createExcelHost } from "../../src/taskpane/host/excel-host";
import { loadTranslators } from "../../src/taskpane/words/load-translators";
import { dump } from "../host/dump";
import { bookFromSnapshot } from "../host/from-snapshot";
import { openHost } from "../host/host";
import { card } from "./show-pane";
import { SHOP } from "./shop";

/** The pane over Microsoft's own client and the simulated Excel. */
function showPaneInExcel() {
  const excel = openHost({ book: bookFromSnapshot(SHOP) });
  const host = createExcelHost({
    api: { run: excel.excel.run, isSetSupported: excel.isSetSupported },
    language: "nl",
    canWrite: true,
    now: () => new Date(2025, 11, 31, 12),
  });
  const user = userEvent.setup();
  return { ...excel, host, user, show: () => render(<App host={host} engine={createLocalEngine(loadTranslators)} />) };
}

describe("the pane in Excel (simulated host)", () => {
  it("writes what it showed, explains the selected cell, and takes it all back", async () => {
    const { book, user, host, show } = showPaneInExcel();
    const before = dump(book);
    show();
    await user.click(await card("Mijn klantenbestand"));
    await user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
    await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    await user.click(await screen.findByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    await host.goTo({ sheet: "Klanten", row: 1, column: 6 });
    expect(await host.selection()).toEqual({ sheet: "Klanten", row: 1, column: 6 });
    await user.click(screen.getByRole("button", { name: /Terug$/ }));
    await user.click(await screen.findByRole("button", { name: /Terug$/ }));
    await user.click(await card("Uitleg bij deze cel"));
    expect(await screen.findByRole("heading", { name: "CLV" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: /Terug$/ }));
    await user.click(await card("Eerdere wijzigingen"));
    await user.click(await screen.findByRole("button", { name: /ongedaan maken$/ }));
    await screen.findByText("Alles is weer zoals het was.");
    expect({ ...dump(book), selection: undefined }).toEqual({ ...before, selection: undefined });
  });

  it("says which sheet is hidden or gone instead of going there, and leaves it so", async () => {
    const { book, host } = showPaneInExcel();
    const orders = book.findSheet("Orders");
    if (orders) orders.visibility = "Hidden";
    const cell = { row: 1, column: 1 };
    await expect(host.goTo({ sheet: "Orders", ...cell })).rejects.toMatchObject({
      code: "workbook.hiddenSheet",
      details: { sheet: "Orders" },
    });
    expect(orders?.visibility).toBe("Hidden");
    await expect(host.goTo({ sheet: "Weg", ...cell })).rejects.toMatchObject({ code: "workbook.noSheet" });
  });

  it("stops a write when asked, and leaves the workbook as it was", async () => {
    const { book, user, faults, show } = showPaneInExcel();
    show();
    await user.click(await card("Mijn klantenbestand"));
    await user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
    await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    const apply = await screen.findByRole("button", { name: "Toepassen" });
    const before = dump(book);
    faults.latency = 1_500;
    await user.click(apply);
    await user.click(await screen.findByRole("button", { name: "Annuleren" }));
    faults.latency = 0;
    expect(await screen.findByText("Je hebt het schrijven gestopt; er is niets veranderd.")).toBeDefined();
    expect(dump(book)).toEqual(before);
  });

  it("says to press Enter while somebody types in a cell, and goes on by itself", async () => {
    const { faults, show } = showPaneInExcel();
    faults.isCellBeingEdited = true;
    show();
    expect(await screen.findByText(/Druk eerst op Enter/)).toBeDefined();
    faults.isCellBeingEdited = false;
    expect(await screen.findByText(/2 bladen herkend/)).toBeDefined();
    expect(screen.queryByText(/Druk eerst op Enter/)).toBeNull();
  });
});

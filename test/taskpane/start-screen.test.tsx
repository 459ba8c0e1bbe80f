/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { snapshotOf } from "../workbook/snapshot-builder";
import { accessibilityProblems, card, EMPTY, heading, showPane } from "./show-pane";

const shop = snapshotOf([
  {
    name: "Klanten",
    rows: [
      ["Klantnummer", "Bedrijfsnaam"],
      ["K1", "Bakker"],
      ["K2", "Slager"],
    ],
  },
]);

describe("the first screen", () => {
  it("asks what one wants to do, and has the focus on that question", async () => {
    showPane(shop);
    expect(await heading("Wat wil je doen?")).toHaveProperty(
      "ownerDocument.activeElement.textContent",
      "Wat wil je doen?",
    );
    expect(await card("Een plan maken")).toBeDefined();
    expect(await card("Mijn klantenbestand")).toBeDefined();
  });

  it("says how many sheets were recognised", async () => {
    showPane(shop);
    expect(await screen.findByText("1 blad herkend in deze werkmap.")).toBeDefined();
  });

  it("says that an empty workbook is empty, and how to begin", async () => {
    showPane(EMPTY);
    expect(await screen.findByText(/Deze werkmap is nog leeg/)).toBeDefined();
  });

  it("speaks English to an English spreadsheet, and Dutch when asked", async () => {
    const { user } = showPane(shop, { language: "en" });
    await heading("What would you like to do?");
    await user.click(screen.getByRole("button", { name: "Nederlands" }));
    await heading("Wat wil je doen?");
  });

  it("has nothing for axe to complain about", async () => {
    const { container } = showPane(shop);
    await screen.findByText(/herkend/);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

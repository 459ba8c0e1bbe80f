/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { accessibilityProblems, card, EMPTY, heading, section, showPane } from "./show-pane";

async function walkToResult() {
  const pane = showPane(EMPTY);
  await pane.user.click(await card("Eerst even proberen"));
  await heading("Mijn klantenbestand");
  await screen.findByText("Rondleiding: Stap 1 van 5");
  await pane.user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
  await screen.findByText("Rondleiding: Stap 2 van 5");
  await pane.user.click(screen.getByRole("button", { name: "Voorbeeld bekijken" }));
  await screen.findByText("Rondleiding: Stap 3 van 5");
  await pane.user.click(screen.getByRole("button", { name: "Toepassen" }));
  await screen.findByText("Rondleiding: Stap 4 van 5");
  expect(screen.queryByRole("heading", { name: "Meldingen" })).toBeNull(); // an example should raise no questions
  return pane;
}

describe("the walk", () => {
  it("goes from an empty workbook through an example to the explanation of a figure", async () => {
    const { user, host, container } = await walkToResult();
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await user.click(await screen.findByRole("button", { name: "Terug" }));
    await user.click(await card("Uitleg bij deze cel"));
    await screen.findByText("Rondleiding: Stap 5 van 5");
    act(() => host.select({ sheet: "Klanten (oefening)", row: 1, column: 6 }));
    expect(await screen.findByRole("heading", { name: "CLV" })).toBeDefined();
    expect(section("De regel").getByText(/€ 972/)).toBeDefined();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Rondleiding sluiten" }));
    expect(screen.queryByText(/Stap 5 van 5/)).toBeNull();
  });

  it("is taken out of the workbook under earlier changes, newest first", async () => {
    const { user, host, container } = await walkToResult();
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await user.click(await screen.findByRole("button", { name: "Terug" }));
    await user.click(await card("Eerdere wijzigingen"));
    const undo = () => screen.findAllByRole("button", { name: /ongedaan maken$/ });
    expect(await undo()).toHaveLength(2);
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click((await undo())[0] ?? container);
    await screen.findByText("Alles is weer zoals het was.");
    await waitFor(async () => expect(await undo()).toHaveLength(1));
    await user.click((await undo())[0] ?? container);
    await screen.findByText(/nog niets geschreven/);
    expect(host.workbook.sheets).toEqual([]);
  });
});

describe("the explanation of a cell", () => {
  it("follows the selection, and says when there is nothing to say", async () => {
    const { user, host } = await walkToResult();
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await user.click(await screen.findByRole("button", { name: "Terug" }));
    await user.click(await card("Uitleg bij deze cel"));
    await heading("Uitleg bij deze cel");
    act(() => host.select({ sheet: "Klanten (oefening)", row: 1, column: 1 }));
    expect(await screen.findByRole("heading", { name: "Bedrijfsnaam" })).toBeDefined();
    act(() => host.select({ sheet: "Klanten (oefening)", row: 90, column: 20 }));
    expect(await screen.findByText(/Over deze cel valt niets uit te leggen/)).toBeDefined();
  });

  it("leads to the cells that a figure comes from", async () => {
    const { user, host } = await walkToResult();
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await user.click(await screen.findByRole("button", { name: "Terug" }));
    await user.click(await card("Uitleg bij deze cel"));
    act(() => host.select({ sheet: "Klanten (oefening)", row: 1, column: 6 }));
    await user.click(await screen.findByRole("button", { name: "Ga naar 'Klanten (oefening)'!F2" }));
    expect(host.visited).toEqual([{ sheet: "Klanten (oefening)", row: 1, column: 5 }]);
    expect(await screen.findByRole("heading", { name: "W (winst per order)" })).toBeDefined();
  });
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { project } from "../../src/workbook/project";
import { findTable } from "../../src/workbook/snapshot";
import { accessibilityProblems, card, EMPTY, heading, section, showPane } from "./show-pane";

async function beginPlan() {
  const pane = showPane(EMPTY);
  await pane.user.click(await card("Een plan maken"));
  await heading("Een plan maken");
  await pane.user.click(await screen.findByRole("button", { name: "Plan maken" }));
  await pane.user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
  await screen.findByText(/^Nieuwe bladen: /);
  return pane;
}

describe("a plan from nothing", () => {
  it("shows the steps in order before anything is there", async () => {
    const { user, container } = showPane(EMPTY);
    await user.click(await card("Een plan maken"));
    await heading("Een plan maken");
    const steps = section("De stappen")
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(steps).toEqual(
      [
        "Uitgangspunten",
        "Doelen",
        "Activiteiten",
        "Deelactiviteiten",
        "Kostenbudget",
        "Opbrengsten",
        "Omzetprognose",
        "Checklist",
      ].map((name) => `${name} nog geen blad`),
    );
    expect(screen.queryByRole("region", { name: "Checklist" })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("adds at most eight sheets for the user to see, with the checklist in view afterwards", async () => {
    const { user, host, container } = await beginPlan();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText("8 bladen toegevoegd.");
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === "visible").length).toBeLessThanOrEqual(8);
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await heading("Een plan maken");
    expect(await screen.findByRole("button", { name: "Plan bijwerken" })).toBeDefined();
    expect(await screen.findByText(/^\d+ voldaan, \d+ nog niet, \d+ beoordeel je zelf$/)).toBeDefined();
    expect(section("De stappen").getByText(/^\d+ van 12 voldaan$/)).toBeDefined();
    expect(section("Checklist").getAllByRole("listitem")).toHaveLength(12);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("offers what can be done with a plan once it is there", async () => {
    const { user, container } = await beginPlan();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText("8 bladen toegevoegd.");
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await screen.findByRole("region", { name: "Meer voor je plan" });
    const extras = section("Meer voor je plan");
    expect(extras.getByRole("heading", { name: "Stappen en kosten voorstellen" })).toBeDefined();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(extras.getByRole("button", { name: "Inleverklaar maken" }));
    await heading("Maak inleverklaar");
  });

  it("counts what was filled in, and leads to the next empty row", async () => {
    const { user, host } = await beginPlan();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText("8 bladen toegevoegd.");
    const goals = findTable(host.workbook, "rpDoelen");
    if (!goals) throw new Error("no goals");
    const { top, left } = goals.table.range;
    const goal = [{ value: 1 }, { value: "Omzet van bestaande klanten 10% hoger" }];
    host.workbook = project(host.workbook, [
      { kind: "setCells", sheet: goals.sheet.name, top: top + 1, left, rows: [goal] },
    ]);
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await waitFor(() => expect(section("De stappen").getByText("1 regel ingevuld")).toBeDefined());
    host.workbook = project(host.workbook, [
      { kind: "setCells", sheet: goals.sheet.name, top: top + 2, left, rows: [goal] },
    ]);
    fireEvent.focus(window); // the user comes back from the sheet
    await waitFor(() => expect(section("De stappen").getByText("2 regels ingevuld")).toBeDefined());
    await user.click(screen.getByRole("button", { name: "Ga naar Doelen" }));
    await waitFor(() => expect(host.visited.at(-1)).toMatchObject({ sheet: "Doelen", row: top + 3 }));
  });
});

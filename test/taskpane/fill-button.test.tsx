/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { accessibilityProblems, EMPTY, heading, showPane } from "./show-pane";
import { SHOP } from "./shop";

describe("the pane opened by the button that fills in", () => {
  it("shows at once what would be filled in, and writes nothing", async () => {
    const { host, container } = showPane(SHOP, { startAt: "fill" });
    await heading("Werkmap invullen");
    await screen.findByRole("heading", { name: "Dit gaat er veranderen" });
    expect(screen.getByText(/^CLV \(kolom G\): 3 gevuld$/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Toepassen" })).toBeDefined();
    expect(host.workbook).toBe(SHOP);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("asks what one wants to do when there is nothing to fill in", async () => {
    showPane(EMPTY, { startAt: "fill" });
    await screen.findByText(/Deze werkmap is nog leeg/);
    await heading("Wat wil je doen?");
    expect(screen.queryByRole("button", { name: "Toepassen" })).toBeNull();
  });

  it("leads back to the first screen", async () => {
    const { user } = showPane(SHOP, { startAt: "fill" });
    await heading("Werkmap invullen");
    await user.click(screen.getByRole("button", { name: "Terug" }));
    await heading("Wat wil je doen?");
  });
});

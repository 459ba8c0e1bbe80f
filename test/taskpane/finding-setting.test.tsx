/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { namedValue } from "../../src/workbook/settings";
import { accessibilityProblems, card, EMPTY, showPane } from "./show-pane";

async function toPlanPreview() {
  const pane = showPane(EMPTY);
  await pane.user.click(await card("Een plan maken"));
  await pane.user.click(await screen.findByRole("button", { name: "Plan maken" }));
  await pane.user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
  await screen.findByText(/Er is geen omzet van vorig jaar/);
  return pane;
}

const ask = () => screen.getByRole("button", { name: "Instelling “Omzet vorig jaar” wijzigen" });

describe("a message that asks for a setting", () => {
  it("opens the setting in the pane, whose sheet a student does not see", async () => {
    const { user, host, container } = await toPlanPreview();
    await user.click(ask());
    const field = screen.getByLabelText("Omzet vorig jaar");
    expect(document.activeElement).toBe(field);
    expect(field.closest("details")).toHaveProperty("open", true);
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.clear(field);
    await user.type(field, "250000{Enter}");
    await user.click(screen.getByRole("button", { name: "Voorbeeld bekijken" }));
    await user.click(await screen.findByRole("button", { name: "Toepassen" }));
    await screen.findByText("8 bladen toegevoegd.");
    expect(namedValue(host.workbook, "rp_omzet_vorig_jaar")).toBe(250_000);
    expect(screen.queryByText(/Er is geen omzet van vorig jaar/)).toBeNull();
  });

  it("does so after writing too: the choices come back with the field ready", async () => {
    const { user } = await toPlanPreview();
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText("8 bladen toegevoegd.");
    await user.click(ask());
    expect(document.activeElement).toBe(await screen.findByLabelText("Omzet vorig jaar"));
  });
});

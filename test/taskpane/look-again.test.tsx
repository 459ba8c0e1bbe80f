/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { card, showPane } from "./show-pane";
import { SHOP } from "./shop";

describe("a preview that is on the screen", () => {
  it.each`
    what                                 | button              | sheet
    ${"the workbook is looked at again"} | ${"Opnieuw kijken"} | ${"Klantwaarde"}
    ${"another language is chosen"}      | ${"English"}        | ${"Customer value"}
  `("is still what is written after $what", async ({ button, sheet }) => {
    const { host, user } = showPane(SHOP);
    await user.click(await card("Mijn klantenbestand"));
    await user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
    await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    await screen.findByRole("button", { name: "Toepassen" });
    await user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    await user.click(await screen.findByRole("button", { name: /^(Toepassen|Apply)$/ }));
    await screen.findByText(/^(Klaar|Done)/);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain(sheet);
  });
});

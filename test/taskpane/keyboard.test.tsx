/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { accessibilityProblems, heading, showPane } from "./show-pane";
import { SHOP } from "./shop";

function focused(): string {
  return document.activeElement?.textContent ?? "";
}

/** Presses Tab until something with these words has the focus, as somebody without a mouse would. */
async function tabTo(user: ReturnType<typeof showPane>["user"], words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60 && !words.test(focused()); presses++) await user.tab();
  expect(focused()).toMatch(words);
}

describe("the pane without a mouse", () => {
  it("goes through the first screen in the order in which one reads", async () => {
    const { user } = showPane(SHOP);
    await screen.findByText(/herkend/);
    const order: string[] = [];
    for (let presses = 0; presses < 8; presses++) {
      await user.tab();
      order.push(focused());
    }
    expect(order).toEqual([
      expect.stringMatching(/^Een plan maken/),
      expect.stringMatching(/^Mijn klantenbestand/),
      expect.stringMatching(/^Klantkaart/),
      expect.stringMatching(/^Uitleg bij deze cel/),
      expect.stringMatching(/^Eerdere wijzigingen/),
      expect.stringMatching(/^Eerst even proberen/),
      "English",
      "Opnieuw kijken",
    ]);
  });

  it("leads from the first screen to a written result, in English", async () => {
    const { user, host, container } = showPane(SHOP, { language: "en" });
    await screen.findByText(/recognised/);
    await tabTo(user, /^My customer file/);
    await user.keyboard("{Enter}");
    await heading("My customer file");
    await waitFor(() => expect(focused()).toBe("My customer file")); // a new screen begins at its heading
    await tabTo(user, /^Work out customer value$/);
    await user.keyboard(" ");
    await heading("Customer value (CLV)");
    await tabTo(user, /^Show the preview$/);
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "This is what will change" });
    await waitFor(() => expect(focused()).toMatch(/^This is what will change/)); // the preview has the focus when it is there
    await tabTo(user, /^Apply$/);
    await user.keyboard("{Enter}");
    await screen.findByText(/written and/);
    await waitFor(() => expect(focused()).toMatch(/^Done/)); // so does the result
    await tabTo(user, /^Undo$/);
    await user.keyboard("{Enter}");
    await screen.findByText("Everything is as it was.");
    await waitFor(() => expect(focused()).toMatch(/^Everything is as it was/));
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Klanten", "Orders"]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("goes one screen back on Escape, and stays on the first", async () => {
    const { user } = showPane(SHOP);
    await screen.findByText(/herkend/);
    await tabTo(user, /^Mijn klantenbestand/);
    await user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Klantwaarde berekenen" });
    await tabTo(user, /^Klantwaarde berekenen$/);
    await user.keyboard("{Enter}");
    await heading("Klantwaarde (CLV)");
    await user.keyboard("{Escape}");
    await heading("Mijn klantenbestand");
    await user.keyboard("{Escape}");
    await heading("Wat wil je doen?");
    await user.keyboard("{Escape}");
    await heading("Wat wil je doen?");
  });
});

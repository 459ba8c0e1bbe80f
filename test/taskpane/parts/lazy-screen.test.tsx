/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LazyScreen, lazyScreen } from "../../../src/taskpane/parts/lazy-screen";
import { useTranslator } from "../../../src/taskpane/words/pane-words";

function Later() {
  const t = useTranslator();
  return <p>{t("pane.customers.heading")}</p>;
}

describe("a screen that comes later", () => {
  it("says that it cannot come, as without a connection, and comes when one tries again", async () => {
    let isOnline = false;
    const later = lazyScreen(() => (isOnline ? Promise.resolve(Later) : Promise.reject(new Error("offline"))));
    render(
      <FluentProvider theme={webLightTheme}>
        <LazyScreen load={later.nl} />
      </FluentProvider>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("Controleer je internetverbinding");
    isOnline = true;
    await userEvent.setup().click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByText("Mijn klantenbestand")).toBeDefined();
  });

  it("comes with the words of the language", async () => {
    const later = lazyScreen(() => Promise.resolve(Later));
    render(
      <FluentProvider theme={webLightTheme}>
        <LazyScreen load={later.en} />
      </FluentProvider>,
    );
    expect(await screen.findByText("My customer file")).toBeDefined();
  });
});

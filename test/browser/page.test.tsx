/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { accessibilityProblems } from "../taskpane/show-pane";
import { chosenFile, exampleFile, showPage } from "./show-page";

async function showShop() {
  const page = showPage();
  await act(() => page.session.open(exampleFile("kleine-winkel.xlsx")));
  const grid = await screen.findByRole("grid");
  await screen.findByRole("heading", { name: "Wat wil je doen?" });
  return { ...page, grid };
}

async function fillShop() {
  const page = await showShop();
  const click = async (name: RegExp) =>
    page.user.click(await screen.findByRole("button", { name }, { timeout: 10_000 }));
  await click(/^Mijn klantenbestand/);
  await click(/^Klantwaarde berekenen/);
  await click(/^Voorbeeld bekijken/);
  await click(/^Toepassen/);
  await screen.findByRole("button", { name: "Ongedaan maken" }, { timeout: 10_000 });
  return { ...page, click };
}

describe("the page", () => {
  it("begins with a place for a workbook, in Dutch", async () => {
    const { container } = showPage();
    expect(await screen.findByRole("heading", { level: 1, name: "Open je werkmap" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Nieuw plan maken" })).toBeTruthy();
    expect(document.title).toBe("Relatieplan");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("begins in English for who does not read Dutch", async () => {
    showPage({ language: "en" });
    expect(await screen.findByRole("heading", { level: 1, name: "Open your workbook" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("shows the sheets of a file, with the pane beside them", async () => {
    const { container } = await showShop();
    expect(document.title).toBe("kleine-winkel.xlsx – Relatieplan");
    expect(screen.getAllByRole("tab").length).toBeGreaterThan(0);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("says in a sentence why a file cannot be opened", async () => {
    const { session } = showPage();
    await act(() => session.open(chosenFile("oud.xlsx", new Uint8Array())));
    expect((await screen.findByRole("alert")).textContent).toContain("oud.xlsx is leeg");
  });

  it("can be walked through with the keyboard", async () => {
    const { user, grid } = await showShop();
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(screen.getByText("Cel B2")).toBeTruthy();
    const active = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
    expect(active?.getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(screen.getByText("Cel A1")).toBeTruthy();
  });

  it("goes from sheet to sheet with the arrow keys", async () => {
    const { user } = await showShop();
    const [first, second] = screen.getAllByRole("tab");
    first?.focus();
    await user.keyboard("{ArrowRight}");
    expect(second?.getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(second);
  });

  it("draws no more than a screen of cells", async () => {
    const { grid } = await showShop();
    expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  });

  it("shows sheet text as text, whatever it looks like", async () => {
    const { desk, session } = await showShop();
    const [sheet] = session.state().sheets;
    const rows = [[{ value: '<img src="x" onerror="alert(1)">' }]];
    await act(async () => {
      await desk.apply([{ kind: "setCells", sheet: sheet?.name ?? "", top: 0, left: 0, rows }]);
      await session.refresh();
    });
    const grid = await screen.findByRole("grid");
    await waitFor(() => expect(grid.textContent).toContain('<img src="x" onerror="alert(1)">'));
    expect(grid.querySelector("img")).toBeNull();
  });

  it("fills in, marks what changed, keeps it on request and takes it back", async () => {
    const { saved, click, session, user } = await fillShop();
    expect(document.title).toBe("kleine-winkel.xlsx (nog niet gedownload) – Relatieplan");
    const [changed] = screen.getAllByRole("tab", { name: /\(gewijzigd\)$/ });
    if (changed) await user.click(changed);
    const grid = await screen.findByRole("grid");
    grid.scrollLeft = 600; // our columns stand to the right of the shop's own
    fireEvent.scroll(grid);
    await waitFor(() => expect(screen.getAllByRole("img", { name: "gewijzigd" }).length).toBeGreaterThan(0));
    await click(/^Downloaden/);
    expect(saved.map(({ name }) => name)).toEqual(["kleine-winkel.xlsx"]);
    expect(document.title).toBe("kleine-winkel.xlsx – Relatieplan");
    await click(/^Ongedaan maken/);
    await waitFor(() => expect(session.state().sheets.every(({ mark }) => mark === undefined)).toBe(true));
  });

  it("asks before it lets go of changes that were not downloaded", async () => {
    const { click, session } = await fillShop();
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await click(/^Nieuw plan/);
    expect(session.state().file).toBe("kleine-winkel.xlsx");
    await click(/^Toch doorgaan/);
    await waitFor(() => expect(session.state().file).toBe("Mijn plan.xlsx"));
  });

  it("speaks another language everywhere at once: page, sheets and pane", async () => {
    const { user, remembered } = await showShop();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("button", { name: "Download" })).toBeTruthy();
    expect(await screen.findByRole("heading", { name: "What would you like to do?" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(remembered).toEqual(["en"]);
    expect(screen.getAllByRole("button", { name: "Nederlands" })).toHaveLength(1);
  });

  it("adds orders from a file beside the workbook, tells the pane, and takes them away again", async () => {
    const { session, user, container } = await showShop();
    const orders = "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw\nW-1;1001;03-06-2024;12,50\n";
    await act(() => session.take([chosenFile("webshop.csv", new TextEncoder().encode(orders))]));
    expect(await screen.findByText(/^1 orderregel uit webshop\.csv is toegevoegd op blad webshop/)).toBeTruthy();
    expect(await screen.findByText(/^3 bladen herkend/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Weer weghalen" }));
    expect(await screen.findByText(/^2 bladen herkend/)).toBeTruthy();
    expect(session.state().sheets.map(({ mark }) => mark)).toEqual([undefined, undefined]);
  });

  it("shows where files may be let go", async () => {
    const { container } = showPage();
    const place = await screen.findByRole("heading", { level: 1 });
    fireEvent.dragOver(place, { dataTransfer: { types: ["Files"] } });
    expect(screen.getByText(/^Laat los om je werkmap te openen/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.dragLeave(place, { relatedTarget: null });
    expect(screen.queryByText(/^Laat los/)).toBeNull();
    fireEvent.dragOver(place, { dataTransfer: { types: ["text/plain"] } });
    expect(screen.queryByText(/^Laat los/)).toBeNull();
  });

  it("says that there is a new version, once, without loading it by itself", async () => {
    const { session, user } = showPage();
    await act(async () => session.welcomeNewVersion());
    expect(screen.getByText(/^Er is een nieuwe versie van deze pagina/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(screen.queryByText(/^Er is een nieuwe versie/)).toBeNull();
  });
});

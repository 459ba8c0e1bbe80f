/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/errors";
import { findSheet } from "../../src/workbook/snapshot";
import { invert } from "../../src/workbook/invert";
import { accessibilityProblems, card, heading, showPane } from "./show-pane";
import { SHOP } from "./shop";

/** Work that goes on until it is let go. */
function held() {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { wait: () => until, release: () => release() };
}

async function toPreview(pane: ReturnType<typeof showPane>) {
  await pane.user.click(await card("Mijn klantenbestand"));
  await pane.user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
  await pane.user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
  return screen.findByRole("button", { name: "Toepassen" });
}

describe("while the pane is busy", () => {
  it("says what it is doing, and stops when asked", async () => {
    const pane = showPane(SHOP);
    await screen.findByText(/herkend/);
    const { wait, release } = held();
    pane.host.nextScout = wait;
    await pane.user.click(screen.getByRole("button", { name: "Opnieuw kijken" }));
    expect(await screen.findByText("De werkmap wordt bekeken …")).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Annuleren" }));
    await waitFor(() => expect(screen.queryByText("De werkmap wordt bekeken …")).toBeNull());
    expect(screen.queryByRole("alert")).toBeNull(); // who stops something need not be told that it stopped
    expect(document.activeElement?.textContent).toBe("Wat wil je doen?"); // the button is gone, the focus is not
    release();
  });

  it("stops on Escape too", async () => {
    const pane = showPane(SHOP);
    await screen.findByText(/herkend/);
    const { wait, release } = held();
    pane.host.nextScout = wait;
    await pane.user.click(screen.getByRole("button", { name: "Opnieuw kijken" }));
    await screen.findByText("De werkmap wordt bekeken …");
    await pane.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("De werkmap wordt bekeken …")).toBeNull());
    release();
  });

  it("looks again after writing, and no longer says that it writes", async () => {
    const pane = showPane(SHOP);
    const apply = await toPreview(pane);
    const { wait, release } = held();
    pane.host.nextScout = wait;
    await pane.user.click(apply);
    await screen.findByText(/geschreven en/);
    expect(await screen.findByText("De werkmap wordt bekeken …")).toBeDefined();
    expect(screen.queryByText("De wijzigingen worden geschreven …")).toBeNull();
    await act(async () => release());
  });
});

/** A write that is under way, and waits. */
async function writing() {
  const pane = showPane(SHOP);
  const apply = await toPreview(pane);
  const { wait, release } = held();
  pane.host.nextApply = wait;
  await pane.user.click(apply);
  await screen.findByText("De wijzigingen worden geschreven …");
  return { ...pane, release };
}

describe("stopping a write", () => {
  it("takes back what was written and says that nothing has changed", async () => {
    const { user, host, container, release } = await writing();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(await screen.findByText("De wijzigingen worden teruggedraaid …")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Annuleren" })).toBeNull();
    await act(async () => release());
    expect(await screen.findByText("Je hebt het schrijven gestopt; er is niets veranderd.")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(host.workbook).toBe(SHOP);
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
    expect(screen.queryByText(/Je hebt het schrijven gestopt/)).toBeNull();
  });

  it("shows the result and its undo when everything had been written already", async () => {
    const { user, host, release } = await writing();
    host.canStop = false;
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    await act(async () => release());
    await screen.findByText(/geschreven en/);
    expect(screen.getByRole("button", { name: "Ongedaan maken" })).toBeDefined();
    expect(screen.queryByText(/Je hebt het schrijven gestopt/)).toBeNull();
  });

  it("says what stands, with the undo, when it could not be taken back", async () => {
    const pane = showPane(SHOP);
    const apply = await toPreview(pane);
    const { wait, release } = held();
    const error = Object.assign(new WorkbookError("workbook.partlyWritten", { cell: "Klanten!D1" }), { receipt: {} });
    pane.host.nextApply = () => wait().then(() => Promise.reject(error));
    await pane.user.click(apply);
    await screen.findByText("De wijzigingen worden geschreven …");
    await pane.user.click(screen.getByRole("button", { name: "Annuleren" }));
    await act(async () => release());
    expect((await screen.findByRole("alert")).textContent).toContain("halverwege gestopt bij Klanten!D1");
    expect(screen.getByRole("button", { name: "Ongedaan maken" })).toBeDefined();
  });
});

describe("when something goes wrong", () => {
  it("says in one sentence what, and looks again when asked", async () => {
    const pane = showPane(SHOP);
    const apply = await toPreview(pane);
    pane.host.nextApply = () => Promise.reject(new WorkbookError("workbook.changed", { cell: "Orders!D3" }));
    await pane.user.click(apply);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Cel Orders!D3 is intussen veranderd; er is niets geschreven.",
    );
    expect(pane.host.workbook).toBe(SHOP);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    await pane.user.click(await screen.findByRole("button", { name: "Toepassen" }));
    await screen.findByText(/geschreven en/);
  });

  it("puts the reason of a refusal into words", async () => {
    const pane = showPane(SHOP);
    const apply = await toPreview(pane);
    pane.host.nextApply = () =>
      Promise.reject(new WorkbookError("workbook.cannotWrite", { cell: "Klanten!D1", reason: "merged" }));
    await pane.user.click(apply);
    expect((await screen.findByRole("alert")).textContent).toContain("de cel hoort bij een samengevoegd blok");
  });

  it("offers the undo of a write that stands half-way", async () => {
    const pane = showPane(SHOP);
    const apply = await toPreview(pane);
    const half = [{ kind: "setCells", sheet: "Klanten", top: 0, left: 3, rows: [[{ value: "Omzet" }]] }] as const;
    const receipt = {
      version: 1,
      adapter: "excel",
      writtenAt: "2025-12-31T12:00:00Z",
      written: half,
      inverse: invert(half, SHOP),
      details: null,
    } as const;
    pane.host.nextApply = () =>
      Promise.reject(Object.assign(new WorkbookError("workbook.partlyWritten", { cell: "Klanten!D1" }), { receipt }));
    await pane.user.click(apply);
    expect((await screen.findByRole("alert")).textContent).toContain("halverwege gestopt bij Klanten!D1");
    await pane.user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    await screen.findByText("Alles is weer zoals het was.");
    expect(findSheet(pane.host.workbook, "Klanten")?.cells.value(0, 3)).toBeNull();
  });

  it("says an unforeseen error too, in English when that is the language", async () => {
    const pane = showPane(SHOP, { language: "en" });
    await screen.findByText(/recognised/);
    pane.host.nextScout = () => Promise.reject(new Error("kaboom"));
    await pane.user.click(screen.getByRole("button", { name: "Look again" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Something unexpected went wrong (kaboom)");
    await pane.user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what the user must know before anything is written", () => {
  it("is to press Enter while a cell is being typed in", async () => {
    const pane = showPane(SHOP);
    await heading("Wat wil je doen?");
    act(() => pane.host.editCell(true));
    expect(screen.getByText(/Druk eerst op Enter/)).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    act(() => pane.host.editCell(false));
    expect(screen.queryByText(/Druk eerst op Enter/)).toBeNull();
  });

  it("is that a read-only workbook can be looked at, not written", async () => {
    const pane = showPane(SHOP, { canWrite: false });
    expect(screen.getByText(/Deze werkmap is alleen-lezen/)).toBeDefined();
    await pane.user.click(await card("Mijn klantenbestand"));
    await pane.user.click(await screen.findByRole("button", { name: "Klantwaarde berekenen" }));
    await pane.user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
    await screen.findByRole("heading", { name: "Dit gaat er veranderen" });
    expect(screen.queryByRole("button", { name: "Toepassen" })).toBeNull();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });
});

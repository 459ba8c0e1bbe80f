import { type BrowserContextOptions } from "playwright-core";
import { bookFromSnapshot } from "../host/from-snapshot";
import { SHOP } from "../taskpane/shop";
import { accessibilityProblems, scrollsSideways } from "./accessibility";
import { visitExcel, type Visit } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

type Look = { readonly name: string; readonly window: BrowserContextOptions };

const LOOKS: readonly Look[] = [
  { name: "as narrow as a pane gets", window: { viewport: { width: 320, height: 640 } } },
  { name: "wide", window: { viewport: { width: 900, height: 700 } } },
  { name: "at twice the size", window: { viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 } },
  { name: "dark", window: { viewport: { width: 360, height: 800 }, colorScheme: "dark" } },
  { name: "in high contrast", window: { viewport: { width: 360, height: 800 }, forcedColors: "active" } },
];

/** What is wrong with the pane as it stands: with axe's rules, and with its width. */
async function wrong({ excel: { pane } }: Visit): Promise<readonly string[]> {
  const problems = await accessibilityProblems(pane);
  return (await scrollsSideways(pane)) ? [...problems, "It scrolls sideways."] : problems;
}

describe.each(LOOKS)("the pane $name", ({ window }) => {
  it("has nothing wrong on any screen, from the start to the result", async () => {
    const visit = await visitExcel(chromium, { book: bookFromSnapshot(SHOP), window });
    const { visitor, excel } = visit;
    const found = new Map<string, readonly string[]>();
    const look = async (state: string) => found.set(state, await wrong(visit));
    await look("start");
    await visitor.toCustomers();
    await look("customers");
    await visitor.button("job.fill-clv.start").click();
    await visitor.sees(visitor.button("pane.job.preview"));
    await look("job");
    await excel.pane.getByText("Instellingen", { exact: true }).first().click();
    await look("settings");
    await visitor.button("pane.job.preview").click();
    await visitor.sees(visitor.button("pane.preview.apply"));
    await look("preview");
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.result.heading"));
    await visitor.rests();
    await look("result");
    expect(Object.fromEntries(found)).toEqual({
      start: [],
      customers: [],
      job: [],
      settings: [],
      preview: [],
      result: [],
    });
  });

  it("has nothing wrong on the plan, the explanation and the earlier changes", async () => {
    const visit = await visitExcel(chromium, { book: bookFromSnapshot(SHOP), window });
    const { visitor } = visit;
    const found = new Map<string, readonly string[]>();
    for (const state of ["plan", "explain"] as const) {
      await visitor.card(`pane.start.${state}.title`).click();
      await visitor.sees(visitor.button("pane.back"));
      await visitor.rests();
      found.set(state, await wrong(visit));
      await visitor.button("pane.back").click();
      await visitor.arrives();
    }
    expect(Object.fromEntries(found)).toEqual({ plan: [], explain: [] });
  });
});

/**
 * The documents are made by the engine, which is at home in Node.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
// oxlint-disable-next-line import/no-unassigned-import -- fills the gaps before anything else is loaded
import "./browser-gaps";
import { screen } from "@testing-library/react";
import { createLocalEngine } from "../../src/taskpane/engine/local-engine";
import { loadTranslators } from "../../src/taskpane/words/load-translators";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { readFileSync } from "node:fs";
import { accessibilityProblems, card, EMPTY, heading, showPane } from "./show-pane";
import { END_OF_2025 } from "./memory-host";

/** A student's plan with goals, activities and dates. */
function studentPlan() {
  return openXlsx(readFileSync("examples/results/studentplan.xlsx"), "studentplan.xlsx").scout();
}

async function toPlan() {
  const pane = showPane(await studentPlan());
  await pane.user.click(await card("Een plan maken"));
  await heading("Een plan maken");
  await screen.findByRole("button", { name: "Agenda opslaan (.ics)" });
  return pane;
}

describe("documents to keep beside the workbook", () => {
  it.each`
    button                                     | file
    ${"Opslaan als Word (tekst)"}              | ${"Activiteitenplan promotie.docx"}
    ${"Opslaan als Word (tabel met tijdbalk)"} | ${"Activiteitenplan promotie.docx"}
    ${"Agenda opslaan (.ics)"}                 | ${"Relatieplan.ics"}
  `("$button hands over $file", async ({ button, file }) => {
    const { user, host, container } = await toPlan();
    await user.click(screen.getByRole("button", { name: button }));
    expect(await screen.findByText(`Opgeslagen als ${file}. Kijk in je map Downloads.`)).toBeDefined();
    expect(host.savedFiles).toEqual([file]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("are not offered before there is a plan", async () => {
    const { user } = showPane(EMPTY);
    await user.click(await card("Een plan maken"));
    await screen.findByRole("button", { name: "Plan maken" });
    expect(screen.queryByRole("button", { name: /^Opslaan als Word/ })).toBeNull();
  });

  it("are only made of something: without a plan or a date there is no file", async () => {
    const engine = createLocalEngine(loadTranslators);
    await engine.load(EMPTY);
    const how = { language: "nl", today: END_OF_2025, corrections: [], overrides: {} } as const;
    for (const kind of ["text", "table", "calendar"] as const) expect(await engine.document(kind, how)).toBeUndefined();
  });
});

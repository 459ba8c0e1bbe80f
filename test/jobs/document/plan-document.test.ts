import { translatorFor } from "../../../src/i18n";
import { planDocument } from "../../../src/jobs/document/plan-document";
import { upToDate } from "../../../src/jobs/document/up-to-date";
import { type DocumentBlock, type DocumentFormat, type DocumentModel } from "../../../src/workbook/document";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { messyPlan, NASTY } from "../plan/full-plan";
import { EMPTY, END_OF_2024, run, typeNamed, typeRows } from "../plan/workbook-builder";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

function documentOf(snapshot: Snapshot, format: DocumentFormat): DocumentModel | undefined {
  return planDocument(upToDate({ snapshot, translators, language: "nl", peildatum: END_OF_2024 }), format);
}

/** Every word of a block. */
function wordsOf(block: DocumentBlock): string[] {
  switch (block.kind) {
    case "facts":
      return block.facts.flatMap(({ label, text }) => [label, text]);
    case "table":
      return [
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
    case "pageBreak":
      return [];
    default:
      return [block.text];
  }
}

function planOf(steps: readonly Readonly<Record<string, string | number | null>>[]): Snapshot {
  const plan = run(EMPTY, ["plan-activities"]).projected;
  const named = typeRows(plan, "rpActiviteiten", [{ Nr: 1, Activiteit: "Beurs" }]);
  return typeRows(named, "rpDeelactiviteiten", steps);
}

/** The rows of the planning's tables with anything in their weeks: name and the numbers of those weeks. */
function bars(model: DocumentModel | undefined): string[] {
  return (model?.blocks ?? []).flatMap((block) => {
    if (block.kind !== "table" || block.columns.every(({ group }) => group === undefined)) return [];
    return block.rows.flatMap(({ cells }) => {
      const weeks = cells.flatMap(({ isFilled }, index) => (isFilled ? [block.columns[index]?.heading ?? ""] : []));
      return weeks.length > 0 ? [`${cells[0]?.text}: ${weeks.join(" ")}`] : [];
    });
  });
}

describe("The plan as a document", () => {
  it.each(["text", "table"] as const)("names every activity of an odd plan as it was typed (%s)", (format) => {
    const words = documentOf(messyPlan(), format)?.blocks.flatMap(wordsOf) ?? [];
    for (const name of Object.values(NASTY)) expect(words.some((text) => text.includes(name))).toBe(true);
  });

  it("is none without objectives or activities", () => {
    expect(documentOf(EMPTY, "text")).toBeUndefined();
    expect(documentOf(run(EMPTY, ["plan-activities"]).projected, "table")).toBeUndefined();
  });

  it.each(["text", "table"] as const)("says on which strategies and account plan it rests (%s)", (format) => {
    let plan = planOf([]);
    plan = typeNamed(plan, "rp_strategie_nieuw", "Kennis laten maken op beurzen");
    plan = typeNamed(plan, "rp_accountplan", "Accountplan 2025");
    const facts = documentOf(plan, format)?.blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
    expect(facts).toEqual(
      expect.arrayContaining([
        { label: "Strategie voor nieuwe klanten", text: "Kennis laten maken op beurzen" },
        { label: "Accountplan: titel en datum", text: "Accountplan 2025" },
      ]),
    );
  });

  it("stands to be read and lies for the weeks", () => {
    expect(documentOf(messyPlan(), "text")?.orientation).toBe("portrait");
    expect(documentOf(messyPlan(), "table")?.orientation).toBe("landscape");
  });

  it.each`
    start     | end       | weeks               | because
    ${45_663} | ${45_663} | ${["bellen: 2"]}    | ${"6 January 2025 is the Monday of week 2"}
    ${45_662} | ${45_663} | ${["bellen: 1 2"]}  | ${"from Sunday to Monday is two weeks"}
    ${45_663} | ${45_662} | ${["bellen: 1 2"]}  | ${"dates the wrong way round say the same"}
    ${45_655} | ${45_656} | ${["bellen: 52 1"]} | ${"29 December 2024 is the Sunday of week 52"}
    ${null}   | ${45_663} | ${["bellen: 2"]}    | ${"one date stands for both"}
  `("fills the weeks of $start to $end: $because", ({ start, end, weeks }) => {
    const plan = planOf([{ Activiteit: "Beurs", Deelactiviteit: "bellen", Start: start, Eind: end }]);
    expect(bars(documentOf(plan, "table"))).toEqual(weeks);
  });

  // Thursdays 2, 9, 16, 23 and 30 January, then 6 February 2025
  it("puts a week under the month of its Thursday, by a short name when it has no room", () => {
    const plan = planOf([{ Activiteit: "Beurs", Deelactiviteit: "bouwen", Start: 45_656, Eind: 45_696 }]);
    const months = documentOf(plan, "table")?.blocks.flatMap((block) =>
      block.kind === "table" ? block.columns.flatMap(({ group }) => group ?? []) : [],
    );
    expect(months).toEqual([...Array.from({ length: 5 }, () => "januari 2025"), "feb"]);
  });

  it("spreads a year of weeks over two tables, and names a step that has no date or no activity", () => {
    const plan = planOf([
      { Activiteit: "Beurs", Deelactiviteit: "begin", Start: 45_663, Eind: 45_663 },
      { Activiteit: "Beurs", Deelactiviteit: "slot", Start: 46_006, Eind: 46_006 }, // 15 December 2025, week 51
      { Activiteit: "Beurs", Deelactiviteit: "ooit", Start: null, Eind: null },
      { Activiteit: "Onbekend", Deelactiviteit: "los", Start: 45_663, Eind: 45_663 },
    ]);
    const model = documentOf(plan, "table");
    expect(bars(model)).toEqual(["begin: 2", "los: 2", "slot: 51"]);
    const words = model?.blocks.flatMap(wordsOf) ?? [];
    expect(words).toEqual(expect.arrayContaining(["Weken 2 (2025) tot en met 26 (2025)", "1. Beurs: ooit"]));
    expect(words).toContain("Deelactiviteiten zonder activiteit in het plan");
  });

  it("says so when the planning is longer than it can show", () => {
    const plan = planOf([
      { Activiteit: "Beurs", Deelactiviteit: "begin", Start: 45_663, Eind: 45_663 },
      { Activiteit: "Beurs", Deelactiviteit: "typfout", Start: 2_958_400, Eind: 2_958_400 },
    ]);
    const words = documentOf(plan, "table")?.blocks.flatMap(wordsOf) ?? [];
    // 4 tables of 27 weeks from 6 January 2025 end on Sunday 31 January 2027
    expect(words).toContain("De planning gaat door na 31-01-2027; de weken daarna staan alleen in de werkmap.");
  });
});

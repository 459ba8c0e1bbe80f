import { translatorFor } from "../../../src/i18n";
import { calendarEvents } from "../../../src/jobs/calendar-events/calendar-events";
import { understand } from "../../../src/jobs/engine/workbench";
import { type Scalar } from "../../../src/workbook/cells";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { END_OF_2024, planOnce } from "../plan-twice";
import { divers } from "../segments/divers";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

function eventsOf(snapshot: Snapshot) {
  return calendarEvents(understand({ snapshot, translators, language: "nl", peildatum: END_OF_2024 }));
}

type Typed = { readonly table: string; readonly row: number; readonly cells: Readonly<Record<string, Scalar>> };

/** Somebody types in a row of a table of ours. */
function typed(snapshot: Snapshot, { table, row, cells }: Typed): Snapshot {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { range, columns } = found.table;
  const grid = found.sheet.cells.edit();
  for (const [heading, value] of Object.entries(cells)) {
    if (!columns.includes(heading)) throw new Error(`no heading ${heading}`);
    grid.set(range.top + 1 + row, range.left + columns.indexOf(heading), value);
  }
  const built = grid.build();
  const { name } = found.sheet;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, cells: built } : sheet)),
  };
}

const planned = planOnce({
  snapshot: divers(),
  jobs: ["plan-activities", "fill-clv", "plan-actions", "plan-visits"],
}).projected;

describe("the calendar of the actions", () => {
  it("has the open actions with a date, the earliest first", () => {
    const events = eventsOf(planned);
    expect(events).toHaveLength(9);
    expect(events[0]).toMatchObject({
      title: "A Maar Stil – A-klant zonder recente order",
      start: END_OF_2024 + 6,
      end: END_OF_2024 + 6,
      allDay: true,
      description: "Bel deze week: A-klant, laatste order op 19-07-2024.\nWie: Bram",
    });
  });

  it("leaves out what is done, dropped or has no date", () => {
    const row = 12; // below the three groups and the segments
    const before = eventsOf(planned).length;
    const closed: readonly Readonly<Record<string, Scalar>>[] = [
      { Status: "Klaar" },
      { Status: "vervallen" },
      { Wanneer: null },
    ];
    for (const cells of closed) {
      expect(eventsOf(typed(planned, { table: "rpActies", row, cells }))).toHaveLength(before - 1);
    }
  });

  it("keeps the name of an event when its date changes, so that importing again moves it", () => {
    const moved = typed(planned, { table: "rpActies", row: 12, cells: { Wanneer: END_OF_2024 + 40 } });
    const names = (snapshot: Snapshot) =>
      eventsOf(snapshot)
        .map(({ uid }) => uid)
        .toSorted();
    expect(names(moved)).toEqual(names(planned));
    expect(new Set(names(planned)).size).toBe(9);
    expect(names(planned).every((uid) => /^[0-9a-f]{16}@relatieplan$/.test(uid))).toBe(true);
  });
});

describe("the calendar of the plan and the visits", () => {
  const STEP = {
    Activiteit: "Open dag",
    Deelactiviteit: "Uitnodigen",
    Start: END_OF_2024 + 20,
    Eind: END_OF_2024 + 22,
  };

  it("has the steps that are not done, over all their days", () => {
    const snapshot = typed(planned, { table: "rpDeelactiviteiten", row: 0, cells: STEP });
    expect(eventsOf(snapshot)).toContainEqual(
      expect.objectContaining({ title: "Uitnodigen", start: END_OF_2024 + 20, end: END_OF_2024 + 22, allDay: true }),
    );
    const done = typed(snapshot, { table: "rpDeelactiviteiten", row: 0, cells: { Status: "klaar" } });
    expect(eventsOf(done)).toHaveLength(9);
  });

  it("has the visits that are agreed on: at their hour, for an hour, or all day", () => {
    const at = (moment: number) =>
      eventsOf(
        typed(planned, { table: "rpBezoeken", row: 0, cells: { Klant: "Groot & Trouw", Afspraak: moment } }),
      ).find(({ title }) => title === "Bezoek aan Groot & Trouw");
    expect(at(END_OF_2024 + 9)).toMatchObject({ start: END_OF_2024 + 9, end: END_OF_2024 + 9, allDay: true });
    expect(at(END_OF_2024 + 9.5)).toMatchObject({
      start: END_OF_2024 + 9.5,
      end: END_OF_2024 + 9.5 + 1 / 24,
      allDay: false,
    });
  });
});

describe("a workbook without anything of the kind", () => {
  it("gives an empty calendar", () => {
    expect(eventsOf(divers())).toEqual([]);
  });
});

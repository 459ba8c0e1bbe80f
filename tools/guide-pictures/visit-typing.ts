import { serialOf } from "./serial-of";
import { type Entry, type TypedRow, type Typing } from "./type-cells";

type Visit = { customer: string; called: string; appointment?: string; visited?: string; agreed?: Entry; due?: string };

const dated = (heading: TypedRow[number][0], date: string | undefined): TypedRow =>
  date === undefined ? [] : [[heading, serialOf(date)]];

const visitRow = ({ customer, called, appointment, visited, agreed, due }: Visit): TypedRow => [
  ["visits.customer", { nl: customer, en: customer }],
  ...dated("visits.called", called),
  ...dated("visits.appointment", appointment),
  ...dated("visits.visited", visited),
  ...(agreed
    ? ([
        ["visits.reported", { word: "list.yes" }],
        ["visits.agreements", agreed],
        ["visits.actionOwner", { nl: "Kim", en: "Kim" }],
      ] as const)
    : []),
  ...dated("visits.actionDue", due),
];

/** February at an agency: two visits done and reported, one that still needs its report, one appointment to come. */
export const VISIT_TYPING: Typing = {
  tables: [
    {
      table: "rpBezoeken",
      rows: [
        visitRow({
          customer: "Lunchroom Zon",
          called: "2024-02-12",
          appointment: "2024-02-14",
          visited: "2024-02-14",
          agreed: { nl: "offerte voor het terras sturen", en: "send a quotation for the terrace" },
          due: "2024-02-26",
        }),
        visitRow({
          customer: "Eetcafé De Hoek",
          called: "2024-02-15",
          appointment: "2024-02-21",
          visited: "2024-02-21",
          agreed: { nl: "nieuwe kaart in maart bespreken", en: "discuss the new menu in March" },
          due: "2024-03-14",
        }),
        visitRow({
          customer: "Kantine Sportpark",
          called: "2024-02-19",
          appointment: "2024-02-27",
          visited: "2024-02-27",
        }),
        visitRow({ customer: "Stichting Buurthuis", called: "2024-02-26", appointment: "2024-03-06" }),
        visitRow({ customer: "Hotel Oude Haven", called: "2024-02-28" }),
      ],
    },
  ],
};

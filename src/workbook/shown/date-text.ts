import { dateOf, isoWeekday } from "../../domain/calendar/serial";
import { type FormatPart } from "./sections";

type Moment = {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly usesHalfDays: boolean;
  readonly locale: string;
};

const SECONDS_A_DAY = 86_400;

/** A day or a time by a format such as `dd-mm-yyyy`, `mmm yyyy` or `[h]:mm`. */
export function dateText(serial: number, parts: readonly FormatPart[], locale: string): string {
  const codes = joinCodes(parts);
  const total = Math.round(serial * SECONDS_A_DAY);
  const within = total % SECONDS_A_DAY;
  const usesHalfDays = codes.some(({ text }) => /^(?:am\/pm|a\/p)$/i.test(text));
  const hours = Math.floor(within / 3600);
  const time = { hours, minutes: Math.floor(within / 60) % 60, seconds: within % 60, usesHalfDays };
  const moment: Moment = { serial: total / SECONDS_A_DAY, ...dayOf(total / SECONDS_A_DAY), ...time, locale };
  return codes
    .map((part, index) => (part.kind === "text" ? part.text : codeText(readAs(codes, index), moment)))
    .join("");
}

/** Time without a date counts from a day that never was. */
function dayOf(serial: number) {
  return serial >= 1 ? dateOf(serial) : { year: 1900, month: 1, day: 0 };
}

/** `d`, `d` → `dd`: signs of one kind that stand together are one code. */
function joinCodes(parts: readonly FormatPart[]): readonly FormatPart[] {
  const joined: FormatPart[] = [];
  for (const { kind, text: raw } of parts) {
    const text = kind === "code" ? raw.toLowerCase() : raw;
    const before = joined.at(-1);
    const continues =
      kind === "code" && before?.kind === "code" && /^[dmyhs]$/.test(text) && before.text.startsWith(text);
    if (continues) joined[joined.length - 1] = { kind, text: before.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}

/** An `m` after hours or before seconds is a minute: `n` here. */
function readAs(codes: readonly FormatPart[], index: number): string {
  const text = codes[index]?.text ?? "";
  if (!/^m{1,2}$/.test(text)) return text;
  const isTime = (part: FormatPart | undefined, signs: RegExp) => part?.kind === "code" && signs.test(part.text);
  const before = codes.slice(0, index).findLast(({ kind, text: code }) => kind === "code" && /[a-z]/.test(code));
  const after = codes.slice(index + 1).find(({ kind, text: code }) => kind === "code" && /[a-z]/.test(code));
  return isTime(before, /^\[?h/) || isTime(after, /^\[?s/) ? text.replaceAll("m", "n") : text;
}

function codeText(code: string, moment: Moment): string {
  const write = WRITERS.get(code);
  return write ? write(moment) : /^[./,]$/.test(code) ? code : "";
}

const two = (value: number) => String(value).padStart(2, "0");

function named(options: Intl.DateTimeFormatOptions, { locale, year, month, day }: Moment): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.UTC(year, month - 1, day));
}

/** 1 January 2024 was a Monday; a serial's own weekday also counts the day that never was. */
function weekday(style: "short" | "long", { locale, serial }: Moment): string {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(
    Date.UTC(2024, 0, isoWeekday(serial)),
  );
}

const clockHour = ({ hours, usesHalfDays }: Moment) => (usesHalfDays ? ((hours + 11) % 12) + 1 : hours);

const WRITERS = new Map<string, (moment: Moment) => string>([
  ["d", ({ day }) => String(day)],
  ["dd", ({ day }) => two(day)],
  ["ddd", (moment) => weekday("short", moment)],
  ["dddd", (moment) => weekday("long", moment)],
  ["m", ({ month }) => String(month)],
  ["mm", ({ month }) => two(month)],
  ["mmm", (moment) => named({ month: "short" }, moment)],
  ["mmmm", (moment) => named({ month: "long" }, moment)],
  ["mmmmm", (moment) => named({ month: "narrow" }, moment)],
  ["yy", ({ year }) => two(year % 100)],
  ["yyyy", ({ year }) => String(year)],
  ["h", (moment) => String(clockHour(moment))],
  ["hh", (moment) => two(clockHour(moment))],
  ["n", ({ minutes }) => String(minutes)],
  ["nn", ({ minutes }) => two(minutes)],
  ["s", ({ seconds }) => String(seconds)],
  ["ss", ({ seconds }) => two(seconds)],
  ["am/pm", ({ hours }) => (hours < 12 ? "AM" : "PM")],
  ["a/p", ({ hours }) => (hours < 12 ? "A" : "P")],
  ["[h]", ({ serial }) => String(Math.floor(serial * 24))],
  ["[hh]", ({ serial }) => two(Math.floor(serial * 24))],
  ["[m]", ({ serial }) => String(Math.floor(serial * 1440))],
  ["[mm]", ({ serial }) => two(Math.floor(serial * 1440))],
  ["[s]", ({ serial }) => String(Math.round(serial * SECONDS_A_DAY))],
]);

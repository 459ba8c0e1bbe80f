/** Something with a date that belongs in somebody's calendar: plain data, whatever writes it. */
export type CalendarEvent = {
  /** The same for the same thing in every export, so that importing again updates and never doubles. */
  readonly uid: string;
  readonly title: string;
  /** Serial; with a fraction when it has a time of day. */
  readonly start: number;
  /** All day: the last day, counted in. Else the moment it ends. */
  readonly end: number;
  readonly allDay: boolean;
  /** Lines; empty for none. */
  readonly description: string;
  readonly location: string;
};

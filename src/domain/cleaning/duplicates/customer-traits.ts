/** What tells customers apart, as it stands on the sheet; an empty text is something we do not know. */
export type CustomerTraits = {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly chamberNo: string;
  readonly vatNo: string;
};

/** How much two words are alike: 1 for the same, 0 for nothing in common. */
export type Likeness = (a: string, b: string) => number;

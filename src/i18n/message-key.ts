import { type nl } from "./nl";

/** A word or sentence of the product. Dutch is the source; English has exactly the same keys. */
export type MessageKey = keyof typeof nl;

/** By the key of a heading, the words it had before; the last ones first. */
export type EarlierHeadings = { readonly [Key in MessageKey]?: readonly string[] };

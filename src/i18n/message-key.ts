import { type nl } from "./nl";

/** A word or sentence of the product. Dutch is the source; English has exactly the same keys. */
export type MessageKey = keyof typeof nl;

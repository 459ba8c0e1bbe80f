import { nl } from ".";
import { wordsOfScreens } from "../words-of-screens";

/** The Dutch words that screens ask for. The build works them out, so that a page does not load all the others. */
export const screens = wordsOfScreens(nl);

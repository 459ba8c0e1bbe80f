import { cli } from "./cli";
import { engine } from "./engine";
import { errors } from "./errors";
import { lists } from "./lists";
import { recogniseFindings } from "./recognise-findings";
import { settings } from "./settings";

/** Every Dutch word of the product. Areas have a file each; keys start with the area's name. */
export const nl = {
  ...cli,
  ...engine,
  ...errors,
  ...lists,
  ...recogniseFindings,
  ...settings,
} as const;

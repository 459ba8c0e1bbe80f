import { errors } from "./errors";
import { recogniseFindings } from "./recognise-findings";

/** Every Dutch word of the product. Areas have a file each; keys start with the area's name. */
export const nl = { ...errors, ...recogniseFindings } as const;

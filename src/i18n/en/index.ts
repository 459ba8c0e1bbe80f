import { type MessageKey } from "../message-key";
import { errors } from "./errors";
import { recogniseFindings } from "./recognise-findings";

/** Every English word of the product; the compiler sees to it that none is missing. */
export const en: Record<MessageKey, string> = { ...errors, ...recogniseFindings };

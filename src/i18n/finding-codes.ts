import { type MessageKey } from "./message-key";

type WithoutPrefix<Key> = Key extends `finding.${infer Code}` ? Code : never;

/** `amount.unreadable` for the key `finding.amount.unreadable`. */
export type FindingCode = WithoutPrefix<MessageKey>;

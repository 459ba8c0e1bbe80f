import { type DocumentKind } from "../engine/document-file";
import { type SavedDocument } from "./pane-state";
import { type Looking, type Ports, readWorkbook } from "./read-workbook";
import { untilAborted } from "./until-aborted";

export type Saving = Looking & { readonly kind: DocumentKind };

/** Reads the workbook, makes a document of it, and hands that to the user. */
export async function saveDocument(ports: Ports, { kind, ...looking }: Saving): Promise<SavedDocument> {
  await readWorkbook(ports, looking);
  const file = await untilAborted(ports.engine.document(kind, looking.how), looking.signal);
  if (file) await ports.host.save?.(file);
  return { kind, file: file?.name, host: ports.host.kind };
}

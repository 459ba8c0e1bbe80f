import { type CardQuestion, type CustomerCard } from "../../jobs/customer-card/customer-card";
import { type FoundCustomers } from "../../jobs/customer-card/find-customers";
import { type Explanation } from "../../jobs/explain/explanation";
import { type CellRef } from "../../workbook/address";
import { type ChangeSet } from "../../workbook/change-set";
import { type Snapshot } from "../../workbook/snapshot";
import { type DocumentFile, type DocumentKind } from "./document-file";
import { type Overview, type Understanding } from "./overview";
import { type PlanPreview, type PlanRequest } from "./plan-preview";

/**
 * Recognition and jobs behind a door: in a worker, so that the pane never stands still, or in the same process for tests.
 * Whole workbooks and plans stay inside; what comes out is bounded, but for the changes that are to be written.
 */
export interface Engine {
  /** Takes in the workbook; what was planned before is forgotten. */
  load(snapshot: Snapshot): Promise<void>;
  /** What the workbook is made of, and which columns have to be read whole. */
  look(how: Understanding): Promise<Overview>;
  /** What the jobs would do, bounded. The changes themselves are kept for `changes`. */
  plan(request: PlanRequest): Promise<PlanPreview>;
  /** Every change of the last plan. */
  changes(): Promise<ChangeSet>;
  /** A small workbook to practise on, as sheets to add. */
  example(language: "nl" | "en"): Promise<ChangeSet>;
  /** Where the number in a cell comes from; undefined when nothing can be said of it. */
  explain(cell: CellRef, how: Understanding): Promise<Explanation | undefined>;
  /** All there is to know of a customer; undefined when the row names none. */
  card(question: CardQuestion, how: Understanding): Promise<CustomerCard | undefined>;
  /** Customers whose number or name holds these words. */
  findCustomers(words: string, how: Understanding): Promise<FoundCustomers>;
  /** The plan in Word, or its dates as a calendar; undefined when there is nothing to make it of. */
  document(kind: DocumentKind, how: Understanding): Promise<DocumentFile | undefined>;
}

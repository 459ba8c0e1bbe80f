import { type Change, type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { mergeChanges } from "../../workbook/merge-changes";
import { project } from "../../workbook/project";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { readRegister } from "../../workbook/register";
import { type Snapshot } from "../../workbook/snapshot";
import { staleResults } from "../../workbook/stale-results";
import { widenings } from "../../workbook/widen-columns";
import { type Plan, type SummaryLine } from "../job";
import { formulaOwners } from "./formula-owners";
import { type Workbench } from "./workbench";

/**
 * A plan in the making: each step sees the workbook as the steps before it will leave it. The only mutable thing in a
 * job; it never leaves the job.
 */
export class PlanDraft {
  private readonly changes: Change[] = [];
  private readonly findings: Finding[] = [];
  private readonly summary: SummaryLine[] = [];

  private readonly before: Snapshot;

  constructor(private current: Workbench) {
    this.before = current.snapshot;
  }

  /** The workbook as planned so far. */
  get bench(): Workbench {
    return this.current;
  }

  change(changes: ChangeSet): this {
    if (changes.length === 0) return this;
    this.changes.push(...changes);
    const snapshot = project(this.current.snapshot, changes);
    this.current = { ...this.current, snapshot, register: readRegister(snapshot, this.current.t) };
    return this;
  }

  /** A sheet of the user's has been given rows: what follows sees them as part of it. */
  sawRows(match: SheetMatch, lastRow: number): this {
    const { recognition } = this.current;
    const longer = (known: SheetMatch) =>
      known.sheet === match.sheet && known.headerRow === match.headerRow ? { ...known, lastRow } : known;
    this.current = { ...this.current, recognition: { ...recognition, sheets: recognition.sheets.map(longer) } };
    return this;
  }

  find(...findings: readonly Finding[]): this {
    this.findings.push(...findings);
    return this;
  }

  say(...lines: readonly SummaryLine[]): this {
    this.summary.push(...lines);
    return this;
  }

  done(): Plan {
    const written = { before: this.before, after: this.current.snapshot };
    const widened = widenings(this.changes, written);
    const stale = staleResults(this.changes, { ...written, ownerOf: formulaOwners(this.current) });
    return { changes: mergeChanges([this.changes, widened, stale]), findings: this.findings, summary: this.summary };
  }
}

import { type Consent, JOB_IDS, type JobId } from "../../jobs/job";
import { type MatchCorrection } from "../../workbook/recognise/recognition";
import { type Settings } from "../../workbook/settings";
import { type ExistingOutput } from "../files/output-path";
import { choice, optionalDate, optionalPercentage } from "./option-values";
import { matchCorrection } from "./match-option";

/** The options as they stand on the command line. */
export type RawFillOptions = {
  readonly output?: string;
  readonly orders?: readonly string[];
  readonly list?: readonly string[];
  readonly job?: readonly string[];
  readonly date?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly inPlace?: true;
  readonly overwrite?: true;
  /** False for `--no-repair`. */
  readonly repair: boolean;
  readonly force?: true;
  readonly statusFilter?: string;
  readonly vat?: string;
  readonly match?: readonly string[];
  readonly growth?: string;
  readonly margin?: string;
};

/** What to fill, with what, and where the result goes. */
export type FillOptions = {
  readonly input: string;
  readonly output: string | undefined;
  readonly target: "newFile" | "inPlace" | "preview";
  readonly existing: ExistingOutput;
  readonly report: "text" | "json";
  /** CSV or .xlsx files with orders. */
  readonly orders: readonly string[];
  /** CSV or .xlsx files with customers. */
  readonly lists: readonly string[];
  readonly jobs: readonly JobId[] | "all";
  readonly consent: Consent;
  readonly settings: Partial<Settings>;
  readonly corrections: readonly MatchCorrection[];
};

/** The options understood. @throws {UsageError} for one that says nothing we know */
export function fillOptions(input: string, raw: RawFillOptions): FillOptions {
  return {
    input,
    output: raw.output,
    target: targetOf(raw),
    existing: raw.force ? "replace" : "refuse",
    report: raw.json ? "json" : "text",
    orders: given(raw.orders),
    lists: given(raw.list),
    jobs: raw.job?.map((id) => choice("--job", { text: id, choices: JOB_IDS })) ?? "all",
    consent: { typedCells: raw.overwrite ? "replace" : "keep", textNumbers: raw.repair ? "repair" : "decline" },
    settings: givenSettings(raw),
    corrections: raw.match?.map(matchCorrection) ?? [],
  };
}

function given(files: readonly string[] | undefined): readonly string[] {
  return files ?? [];
}

function targetOf({ dryRun, inPlace }: RawFillOptions): FillOptions["target"] {
  if (dryRun) return "preview";
  return inPlace ? "inPlace" : "newFile";
}

const STATUS_FILTER = { on: "ja", off: "nee" } as const;

/** Only what was given: everything else stays as the workbook has it. */
function givenSettings(raw: RawFillOptions): Partial<Settings> {
  const settings: { -readonly [Id in keyof Settings]?: Settings[Id] } = {};
  const date = optionalDate(raw.date);
  const growth = optionalPercentage("--growth", raw.growth);
  const margin = optionalPercentage("--margin", raw.margin);
  if (date !== undefined) settings.peildatum = date;
  if (growth !== undefined) settings.groei = growth;
  if (margin !== undefined) settings.marge = margin;
  if (raw.statusFilter !== undefined) {
    settings.statusfilter =
      STATUS_FILTER[choice("--status-filter", { text: raw.statusFilter, choices: ["on", "off"] })];
  }
  if (raw.vat !== undefined) settings.btw = choice("--vat", { text: raw.vat, choices: ["excl", "incl"] });
  return settings;
}

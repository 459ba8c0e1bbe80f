import { actions } from "./actions";
import { browser } from "./browser";
import { budgets } from "./budgets";
import { calendar } from "./calendar";
import { card } from "./card";
import { cleaning } from "./cleaning";
import { cli } from "./cli";
import { customers } from "./customers";
import { document } from "./document";
import { domainErrors } from "./domain-errors";
import { engine } from "./engine";
import { errors } from "./errors";
import { excel } from "./excel";
import { handIn } from "./hand-in";
import { library } from "./library";
import { invoice } from "./invoice";
import { lists } from "./lists";
import { month } from "./month";
import { orders } from "./orders";
import { overview } from "./overview";
import { pane } from "./pane";
import { paneCard } from "./pane-card";
import { paneExplain } from "./pane-explain";
import { paneFields } from "./pane-fields";
import { paneJobs } from "./pane-jobs";
import { paneSave } from "./pane-save";
import { paneSteps } from "./pane-steps";
import { planFindings } from "./plan-findings";
import { planSheets } from "./plan-sheets";
import { planSignals } from "./plan-signals";
import { planWords } from "./plan-words";
import { recogniseFindings } from "./recognise-findings";
import { segments } from "./segments";
import { settings } from "./settings";
import { starter } from "./starter";
import { units } from "./units";
import { visitReport } from "./visit-report";
import { visits } from "./visits";
import { whatIf } from "./what-if";
import { writeReasons } from "./write-reasons";

/** Every Dutch word of the product. Areas have a file each; keys start with the area's name. */
export const nl = {
  ...actions,
  ...browser,
  ...budgets,
  ...calendar,
  ...card,
  ...cleaning,
  ...cli,
  ...customers,
  ...document,
  ...domainErrors,
  ...engine,
  ...errors,
  ...excel,
  ...handIn,
  ...library,
  ...invoice,
  ...lists,
  ...month,
  ...orders,
  ...overview,
  ...pane,
  ...paneCard,
  ...paneExplain,
  ...paneFields,
  ...paneJobs,
  ...paneSave,
  ...paneSteps,
  ...planFindings,
  ...planSheets,
  ...planSignals,
  ...planWords,
  ...recogniseFindings,
  ...segments,
  ...settings,
  ...starter,
  ...units,
  ...visitReport,
  ...visits,
  ...whatIf,
  ...writeReasons,
} as const;

import { actions } from "./actions";
import { budgets } from "./budgets";
import { card } from "./card";
import { cleaning } from "./cleaning";
import { customers } from "./customers";
import { domainErrors } from "./domain-errors";
import { engine } from "./engine";
import { errors } from "./errors";
import { excel } from "./excel";
import { handIn } from "./hand-in";
import { library } from "./library";
import { invoice } from "./invoice";
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
import { recogniseFindings } from "./recognise-findings";
import { segments } from "./segments";
import { settings } from "./settings";
import { units } from "./units";
import { visitReport } from "./visit-report";
import { visits } from "./visits";
import { whatIf } from "./what-if";
import { writeReasons } from "./write-reasons";

/** The Dutch words that screens ask for; words that only stand on sheets or on the command line are left out. */
export const screens = {
  ...actions,
  ...budgets,
  ...card,
  ...cleaning,
  ...customers,
  ...domainErrors,
  ...engine,
  ...errors,
  ...excel,
  ...handIn,
  ...library,
  ...invoice,
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
  ...recogniseFindings,
  ...segments,
  ...settings,
  ...units,
  ...visitReport,
  ...visits,
  ...whatIf,
  ...writeReasons,
} as const;

import { type SheetMatch } from "../../workbook/recognise/recognition";
import { isBlank, scalarText } from "../../workbook/cells";
import { type Workbench } from "../engine/workbench";
import { viewOf } from "../plan/view";
import { type Proposal, proposalKey } from "./action-row";
import { isOpenAction } from "./action-signal";

export type NewActions = {
  readonly added: readonly Proposal[];
  /** Proposals that wait until others for the same reason are done. */
  readonly waiting: number;
};

/**
 * The proposals that are not on the sheet yet, so many that no reason has more open actions at a time than the setting
 * says. One that was ever on the sheet does not come back.
 */
export function newActions(
  bench: Workbench,
  { match, all }: { match: SheetMatch | undefined; all: readonly Proposal[] },
): NewActions {
  const { known, open } = actionsOnSheet(bench, match);
  const most = Math.max(0, bench.settings.acties_per_aanleiding);
  const added: Proposal[] = [];
  let waiting = 0;
  for (const proposal of all) {
    if (known.has(proposalKey(proposal))) continue;
    const reason = proposal.reason.toLowerCase();
    const count = open.get(reason) ?? 0;
    if (!isBlank(proposal.customerNo) && count >= most) {
      waiting++;
      continue;
    }
    open.set(reason, count + 1);
    known.add(proposalKey(proposal));
    added.push(proposal);
  }
  return { added, waiting };
}

/** Which proposals are there already, and how many are open for each reason. */
function actionsOnSheet(bench: Workbench, match: SheetMatch | undefined) {
  const known = new Set<string>();
  const open = new Map<string, number>();
  const view = match && viewOf(bench, match);
  if (!view) return { known, open };
  for (let row = 0; row < view.rowCount; row++) {
    const [customerNo, customer, reason] = [
      view.value("customerNo", row),
      view.value("customer", row),
      view.value("reason", row),
    ];
    if (isBlank(customerNo) && isBlank(customer)) continue;
    known.add(proposalKey({ customerNo, customer, reason }));
    const word = scalarText(reason).trim().toLowerCase();
    if (isOpenAction(bench, { view, row })) open.set(word, (open.get(word) ?? 0) + 1);
  }
  return { known, open };
}

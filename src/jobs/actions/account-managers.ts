import { matchKey } from "../../domain/customers/match-key";
import { mainCustomers } from "../cleaning/customer-list";
import { type ValueFact } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { textIn } from "../plan/cell-rules";
import { viewOf } from "../plan/view";

/** Who looks after a customer according to the customer list; "" when it does not say. */
export function accountManagers(bench: Workbench): (fact: ValueFact) => string {
  const match = mainCustomers(bench);
  const view = match && viewOf(bench, match);
  const managers = new Map<string, string>();
  if (view?.has("accountManager")) {
    for (let row = 0; row < view.rowCount; row++) {
      const manager = textIn(view.value("accountManager", row)).trim();
      for (const field of ["companyName", "customerNo"]) {
        const key = matchKey(view.value(field, row));
        if (key !== undefined && manager !== "") managers.set(`${field} ${key}`, manager);
      }
    }
  }
  return ({ customerNo, companyName }) =>
    managers.get(`customerNo ${matchKey(customerNo) ?? ""}`) ??
    managers.get(`companyName ${matchKey(companyName) ?? ""}`) ??
    "";
}

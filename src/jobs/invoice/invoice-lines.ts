import { defaultPaymentMoment, instalment, proposeInvoice } from "../../domain/unit-hours/billing";
import { eurosToCents, roundHalfAway } from "../../domain/money";
import { type Translator } from "../../i18n";
import { type Scalar, scalarText } from "../../workbook/cells";
import { type Settings } from "../../workbook/settings";
import { beginsWith, isSame, numberIn } from "../plan/cell-rules";
import { type View } from "../plan/view";
import { type HourLine } from "../visits/hours-view";
import { isInPeriod } from "../visits/report-period";

/** How a contract is invoiced. `none` and `noPrice`: something has to be filled in first. */
export type InvoiceRule = "none" | "noPrice" | "hourly" | "hourlyAfter" | "project" | "projectAfter";

/** What the invoice proposal shows of a contract; amounts in euros, undefined where it shows nothing. */
export type InvoiceLine = {
  readonly contract: Scalar;
  readonly client: Scalar;
  readonly rule: InvoiceRule;
  readonly visits: number;
  readonly hours: number;
  readonly price: number | undefined;
  readonly km: number;
  readonly travel: number;
  readonly start: number | undefined;
  readonly bought: number | undefined;
  readonly before: number | undefined;
  readonly upTo: number | undefined;
  readonly work: number | undefined;
  readonly excl: number | undefined;
  readonly vat: number | undefined;
  readonly incl: number | undefined;
};

export type LineInput = {
  readonly units: View;
  readonly lines: readonly HourLine[];
  readonly settings: Settings;
  readonly t: Translator;
};

/** Six digits: hours of a tenth add up without binary dust. */
const DIGITS = 6;

/** The line of a contract: the first row of the Units sheet that has its name. */
export function invoiceLine(contract: Scalar, input: LineInput): InvoiceLine {
  const { units, settings, t } = input;
  const row = units.column("contract").findIndex((cell) => isSame(cell, contract));
  const cell = (field: string) => (row < 0 ? null : units.value(field, row));
  const rule = ruleOf(cell, t);
  const isAfter = rule === "hourlyAfter" || rule === "projectAfter";
  const own = input.lines.filter(
    (line) => line.contract === scalarText(contract).toLowerCase() && line.day !== undefined,
  );
  const inPeriod = own.filter(({ day }) => isInPeriod(day, settings));
  const visited = (line: HourLine) => line.visitDone === true && !line.isTravel;
  const worked = isAfter ? visited : (line: HourLine) => line.visitDone !== false && !line.isTravel;
  const km = inPeriod.reduce((sum, line) => sum + (line.visitDone === false ? 0 : line.km), 0);
  const upToDay = (end: number) => hoursOf(own.filter((line) => visited(line) && (line.day ?? 0) < end));
  const figures = {
    hours: hoursOf(inPeriod.filter(worked)),
    price: numberIn(cell("price")),
    start: numberIn(cell("startDate")),
    bought: numberIn(cell("hoursBought")),
    before: rule === "projectAfter" ? upToDay(Math.floor(settings.rapport_van)) : undefined,
    upTo: rule === "projectAfter" ? upToDay(Math.floor(settings.rapport_tot) + 1) : undefined,
  };
  return {
    contract,
    client: cell("client"),
    rule,
    visits: inPeriod.filter((line) => line.visitDone === true).length,
    km,
    ...figures,
    ...amounts({ rule, km, ...figures }, settings),
  };
}

function hoursOf(lines: readonly HourLine[]): number {
  return roundHalfAway(
    lines.reduce((sum, { hours }) => sum + hours, 0),
    DIGITS,
  );
}

/** Which rule holds: the agreement, and whether a visit has to have taken place. */
function ruleOf(cell: (field: string) => Scalar, t: Translator): InvoiceRule {
  const isProject = beginsWith(cell("priceAgreement"), t("invoice.stem.project"));
  if (!isProject && !beginsWith(cell("priceAgreement"), t("invoice.stem.hourly"))) return "none";
  if (numberIn(cell("price")) === undefined) return "noPrice";
  const unit = isSame(cell("unit"), t("list.bundle.flex")) ? "unitFlex" : undefined;
  const pays = cell("payAfterVisit");
  const isOpen = pays === null || pays === "";
  const isAfter = isOpen ? defaultPaymentMoment(unit) === "afterVisit" : isSame(pays, t("list.yes"));
  if (isProject) return isAfter ? "projectAfter" : "project";
  return isAfter ? "hourlyAfter" : "hourly";
}

type Figures = Pick<InvoiceLine, "rule" | "hours" | "price" | "km" | "start" | "bought" | "before" | "upTo">;
type Amounts = Pick<InvoiceLine, "travel" | "work" | "excl" | "vat" | "incl">;

function amounts(figures: Figures, settings: Settings): Amounts {
  const travel = roundHalfAway(figures.km * settings.km_tarief, 2);
  const work = workOf(figures, settings);
  if (work === undefined) return { travel, work, excl: undefined, vat: undefined, incl: undefined };
  // the travel has been rounded as the sheet does; the rest is the domain's
  const { exclVat, vat, inclVat } = proposeInvoice({
    agreement: { kind: "project", price: work },
    hours: 0,
    kilometres: 1,
    ratePerKilometre: eurosToCents(travel),
    vatRate: settings.btw_tarief,
  });
  return { travel, work: work / 100, excl: exclVat / 100, vat: vat / 100, incl: inclVat / 100 };
}

function workOf({ rule, hours, price = 0, start, bought = 0, before = 0, upTo = 0 }: Figures, settings: Settings) {
  switch (rule) {
    case "none":
    case "noPrice":
      return undefined;
    case "hourly":
    case "hourlyAfter":
      return eurosToCents(hours * price);
    case "project":
      return isInPeriod(start, settings) ? eurosToCents(price) : eurosToCents(0);
    case "projectAfter":
      return instalment({ price: eurosToCents(price), bought, before, upTo });
  }
}

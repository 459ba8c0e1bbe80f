import { formatRect } from "../../../workbook/address";
import { type Validation } from "../../../workbook/sheet-layout";
import { uiFormula } from "../write/ui-formula";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** A decimal without bounds accepts any number. */
const ANY = { min: -1e15, max: 1e15 };

/** Says what may be entered in a block, and what is shown beside it. */
export function addValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { range, rule, promptTitle, prompt, error, severity } = validation;
  const { dataValidation } = sheet.getRange(formatRect(range));
  if (rule.kind !== "note") {
    dataValidation.rule = excelRule(rule);
    dataValidation.errorAlert = {
      showAlert: true,
      style: severity === "warning" ? "Warning" : "Stop",
      title: "",
      message: shortened(error ?? "", MAX_MESSAGE),
    };
  }
  if (prompt === undefined && promptTitle === undefined) return;
  dataValidation.prompt = {
    showPrompt: true,
    title: shortened(promptTitle ?? "", MAX_TITLE),
    message: shortened(prompt ?? "", MAX_MESSAGE),
  };
}

export function clearValidation(sheet: Excel.Worksheet, { range }: Validation): void {
  sheet.getRange(formatRect(range)).dataValidation.clear();
}

function excelRule(rule: Exclude<Validation["rule"], { kind: "note" }>): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: uiFormula(rule.source) } };
  if (rule.kind === "decimal") return { decimal: decimalRule(rule) };
  // The first day that workbooks of both date systems have.
  return { date: { operator: "Between", formula1: "1904-01-01", formula2: "9999-12-31" } };
}

function decimalRule({ min, max }: { min?: number; max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max === undefined) return { operator: "GreaterThanOrEqualTo", formula1: min };
  if (min === undefined && max !== undefined) return { operator: "LessThanOrEqualTo", formula1: max };
  return { operator: "Between", formula1: min ?? ANY.min, formula2: max ?? ANY.max };
}

/** Cut between characters, never inside one. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

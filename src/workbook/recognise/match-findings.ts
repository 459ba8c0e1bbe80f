import { type Finding, type FindingSeverity } from "../findings";
import { type FindingCode } from "../../i18n/finding-codes";
import { type SheetSnapshot } from "../snapshot";
import { fieldLabel } from "./alias-table";
import { type RoleReading } from "./match-columns";
import { type SheetRole } from "./fields";
import { type ColumnMatch, type MatchCorrection } from "./recognition";
import { isNeeded } from "./roles";
import { secondBlockRow } from "./second-block";
import { type SheetReading } from "./sheet-readings";

/** What a person should look at in the way one sheet was read. */
export function readingFindings({ sheet, reading, standsBack, isUnsure }: SheetReading): readonly Finding[] {
  const context = { sheet: sheet.name, reading };
  return [
    ...(standsBack
      ? [sheetFinding(sheet.visibility === "visible" ? "sheet.setAside.used" : "sheet.hidden.used", context)]
      : []),
    ...(isUnsure ? [sheetFinding("sheet.unsure", context)] : []),
    ...secondBlockFindings(context),
    ...guessFindings(context),
    ...rivalFindings(context),
    ...reading.contradicted.map((candidate) =>
      columnFinding("column.contradicted", { ...context, ...candidate, severity: "warning" }),
    ),
    ...duplicateFindings(context),
    ...reading.missing.map((field) => missingFinding(field, context)),
    ...vatFindings(context),
  ];
}

type Context = { readonly sheet: string; readonly reading: RoleReading };

function secondBlockFindings({ sheet, reading }: Context): readonly Finding[] {
  const row = secondBlockRow(reading.region);
  if (row === undefined) return [];
  const where = { sheet, row, column: firstColumn(reading) };
  return [{ code: "sheet.secondBlock", severity: "warning", where, params: { sheet, row: String(row + 1) } }];
}

function guessFindings({ sheet, reading }: Context): readonly Finding[] {
  return reading.columns
    .filter(({ source }) => source === "similar" || source === "values")
    .map((match) => {
      const { field, column, source } = match;
      const severity = isNeeded(reading.role, field) ? "warning" : "hint";
      if (isGuessedKey(reading.role, match))
        return columnFinding("column.guessedKey", { sheet, reading, field, column, severity: "blocking" });
      const code = source === "similar" ? "column.similar" : "column.guessed";
      return columnFinding(code, { sheet, reading, field, column, severity });
    });
}

/** Whose orders they are, guessed by the values alone, may be wrong for every figure: somebody has to look first. */
function isGuessedKey(role: SheetRole, { field, source }: Pick<ColumnMatch, "field" | "source">): boolean {
  return role === "orders" && field === "customerNo" && source === "values";
}

function rivalFindings({ sheet, reading }: Context): readonly Finding[] {
  return reading.rivals.flatMap(({ field, column }) => {
    const rival = reading.region.headings.get(column);
    const chosen = reading.columns.find((match) => match.field === field);
    const chosenHeading = chosen && reading.region.headings.get(chosen.column);
    // Two years of one figure side by side are no doubt; two equal headings have their own finding.
    if (!rival || !chosen || rival.year !== chosenHeading?.year || rival.key === chosenHeading?.key) return [];
    const finding = columnFinding("column.rival", {
      sheet,
      reading,
      field,
      column: chosen.column,
      severity: "warning",
    });
    return [{ ...finding, params: { ...finding.params, other: rival.text } }];
  });
}

function duplicateFindings({ sheet, reading }: Context): readonly Finding[] {
  const { headings, headerRow } = reading.region;
  const matched = new Set(reading.columns.map(({ column }) => column));
  return reading.columns.flatMap(({ column, heading, field }) => {
    const key = headings.get(column)?.key;
    const twin = [...headings].find(([other, { key: otherKey }]) => !matched.has(other) && otherKey === key);
    if (!twin) return [];
    const params = { heading, field: fieldLabel(reading.role, field), sheet };
    return [
      {
        code: "column.duplicate",
        severity: "warning",
        where: { sheet, row: headerRow, column: twin[0] },
        params,
      } as const,
    ];
  });
}

/** Revenue with or without VAT is a world of difference; a heading that does not say so is asked about. */
function vatFindings({ sheet, reading }: Context): readonly Finding[] {
  if (reading.role !== "orders") return [];
  const amounts = reading.columns.filter(({ field }) => field.startsWith("amount"));
  if (amounts.some(({ field, source }) => field === "amountExclVat" || source === "corrected")) return [];
  const [amount] = amounts;
  if (!amount || reading.region.headings.get(amount.column)?.vat !== undefined) return [];
  return [
    columnFinding("amount.vatUnknown", {
      sheet,
      reading,
      field: amount.field,
      column: amount.column,
      severity: "hint",
    }),
  ];
}

function missingFinding(field: string, { sheet, reading }: Context): Finding {
  const params = { field: fieldLabel(reading.role, field), sheet };
  return {
    code: "column.missing",
    severity: "warning",
    where: { sheet, row: reading.region.headerRow, column: firstColumn(reading) },
    params,
  };
}

function sheetFinding(code: FindingCode, { sheet, reading }: Context): Finding {
  return {
    code,
    severity: "warning",
    where: { sheet, row: reading.region.headerRow, column: firstColumn(reading) },
    params: { sheet },
  };
}

type ColumnRemark = Context & { readonly field: string; readonly column: number; readonly severity: FindingSeverity };

function columnFinding(code: FindingCode, { sheet, reading, field, column, severity }: ColumnRemark): Finding {
  const heading = reading.region.headings.get(column)?.text ?? "";
  const params = { heading, field: fieldLabel(reading.role, field), sheet };
  return { code, severity, where: { sheet, row: reading.region.headerRow, column }, params };
}

function firstColumn({ region }: RoleReading): number {
  return Math.min(...region.headings.keys());
}

/** Corrections whose heading is no longer there. */
export function correctionFindings(
  corrections: readonly MatchCorrection[],
  kept: readonly SheetReading[],
): readonly Finding[] {
  return corrections
    .filter(({ role, field, sheet }) => {
      const there = kept.find(
        (reading) => reading.sheet.name.toLowerCase() === sheet.toLowerCase() && reading.reading.role === role,
      );
      return !there?.reading.columns.some((column) => column.field === field && column.source === "corrected");
    })
    .map(({ heading, sheet, role, field }) => ({
      code: "correction.lost",
      severity: "warning",
      params: { heading, sheet, field: fieldLabel(role, field) },
    }));
}

/** Sheets that look like one we use, but are left out: hidden, a copy, or explaining far less. */
export function unusedSheetFindings(found: readonly SheetReading[], kept: readonly SheetReading[]): readonly Finding[] {
  return found
    .filter((reading) => !kept.includes(reading))
    .map(({ sheet, reading }) => {
      const used = kept.find((other) => other.reading.role === reading.role)?.sheet.name ?? "";
      return {
        code: sheet.visibility === "visible" ? "sheet.setAside" : "sheet.hidden",
        severity: "hint",
        where: { sheet: sheet.name, row: reading.region.headerRow, column: firstColumn(reading) },
        params: { sheet: sheet.name, used },
      };
    });
}

/** Lists that nothing was made of: perhaps nothing is needed, perhaps their headings are too unlike any known ones. */
export function unknownSheetFindings(sheets: readonly SheetSnapshot[]): readonly Finding[] {
  return sheets.map(({ name, usedRange }) => {
    const where = { sheet: name, row: usedRange?.top ?? 0, column: usedRange?.left ?? 0 };
    return { code: "sheet.unknown", severity: "hint", where, params: { sheet: name } };
  });
}

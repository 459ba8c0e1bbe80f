import { type Translator } from "../../../i18n";
import { isBlank, type Scalar, scalarText } from "../../../workbook/cells";
import { type CellInput } from "../../../workbook/change-set";
import { IMPORT_SHEET } from "../../../workbook/sheets/customers/cleaning-sheet";
import { NUMBER_FORMATS } from "../../../workbook/styles";
import { cellOf, type CustomerList, nameOf } from "../customer-list";
import { type KeyOf, type Proposal, proposal, type ProposalTable } from "../proposal-table";
import { writtenDate } from "../../../workbook/written-date";
import { type FieldChange, type ListedRow } from "./compare-lists";

/** What a row of a second list would do. */
export type RowProposal = Proposal & { readonly listed: ListedRow; readonly list: CustomerList };

/** The kinds a person reads. */
export type ImportKind = "new" | "changed" | "conflict" | "invalid";

const keyOf: KeyOf = (text) =>
  JSON.stringify([
    text("list"),
    text("customerNo") === "" ? `row ${text("row")}` : text("customerNo"),
    text("name"),
    text("kind"),
    text("what"),
    text("reason"),
  ]);

/** A proposal is known again by what it says: when that changes, it is another proposal. */
export const IMPORT_TABLE: ProposalTable = { definition: IMPORT_SHEET, keyOf };

/** The kind of a row; undefined for one that says nothing new. */
export function kindOf({ kind }: ListedRow): ImportKind | undefined {
  if (kind === "equal") return undefined;
  if (kind === "new" || kind === "changed") return kind;
  return kind === "otherName" || kind === "sameEmail" || kind === "samePlace" ? "conflict" : "invalid";
}

type RowsInput = { readonly main: CustomerList; readonly list: CustomerList; readonly t: Translator };

/** A proposal for each row of a second list that is not simply the same. */
export function importProposals(rows: readonly ListedRow[], input: RowsInput): RowProposal[] {
  const { list, t } = input;
  return rows.flatMap((listed): RowProposal[] => {
    const kind = kindOf(listed);
    if (!kind) return [];
    const cells = new Map<string, CellInput>([
      ["list", { value: list.sheet.name }],
      ["row", { value: listed.row + 1, style: { align: "center" } }],
      ["customerNo", { value: listed.no }],
      ["name", { value: listed.name }],
      ["kind", { value: t(`import.kind.${kind}`) }],
      ["what", { value: whatOf(listed, t), style: { numberFormat: NUMBER_FORMATS.text } }],
      ["reason", { value: reasonOf(listed, input) }],
    ]);
    return [{ ...proposal(cells, keyOf), listed, list }];
  });
}

function whatOf(listed: ListedRow, t: Translator): string {
  if (!("values" in listed)) return "";
  const isKnown = listed.kind === "changed" || listed.kind === "otherName";
  return listed.values
    .map(({ field, before, after }) =>
      isKnown
        ? t("import.what.change", {
            column: field.heading,
            before: shown({ field, value: before }) || t("import.what.empty"),
            after: shown({ field, value: after }),
          })
        : shown({ field, value: after }),
    )
    .join("; ");
}

function shown({ field, value }: { field: FieldChange["field"]; value: Scalar }): string {
  const isDate = field.numberFormat !== undefined && /[dy]/i.test(field.numberFormat.replaceAll(/\[[^\]]*\]/g, ""));
  return isDate && typeof value === "number" ? writtenDate(value) : scalarText(value);
}

/** Why, and what accepting does. */
export function reasonOf(listed: ListedRow, { main, t }: Pick<RowsInput, "main" | "t">): string {
  switch (listed.kind) {
    case "new":
      return t(isBlank(listed.no) ? "import.reason.newWithoutNo" : "import.reason.new");
    case "otherName":
      return t(isBlank(listed.no) ? "import.reason.otherNameWithoutNo" : "import.reason.otherName", {
        name: nameOf(main, listed.target),
        customer: scalarText(cellOf(main, "customerNo", listed.target)),
      });
    case "sameEmail":
    case "samePlace":
      return t(`import.reason.${listed.kind}`, { customer: scalarText(cellOf(main, "customerNo", listed.target)) });
    case "repeated":
      return t("import.reason.repeated", { row: String(listed.first + 1) });
    case "unreadable":
      return t("import.reason.unreadable", { column: listed.heading });
    case "equal":
      return "";
    default:
      return t(`import.reason.${listed.kind}`);
  }
}

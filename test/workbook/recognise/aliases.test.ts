import { ALIASES } from "../../../src/workbook/recognise/alias-table";
import { SHEET_ROLES } from "../../../src/workbook/recognise/fields";
import { headingKey } from "../../../src/workbook/recognise/heading";
import { ROLE_RULES } from "../../../src/workbook/recognise/roles";
import { valueFit } from "../../../src/workbook/recognise/value-fit";
import { profileColumn } from "../../../src/workbook/recognise/column-profile";
import { GridBuilder } from "../../../src/workbook/grid";

const fields = SHEET_ROLES.flatMap((role) =>
  Object.entries(ALIASES[role]).map(([field, aliases]) => ({ role, field, ...aliases })),
);

describe("the alias table", () => {
  it("has every role", () => {
    expect(Object.keys(ALIASES).toSorted()).toEqual(SHEET_ROLES.toSorted());
  });

  it.each(fields)("$role.$field has headings, each with letters or digits, none twice", ({ labels }) => {
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => headingKey(label) === "")).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("has only kinds of values that are known", () => {
    const cells = new GridBuilder().set(0, 0, "x").build();
    const profile = profileColumn(cells, { column: 0, firstRow: 0, lastRow: 0 });
    for (const { values } of fields) expect(valueFit(values, profile)).toBeGreaterThanOrEqual(-1);
  });

  it("knows every field that makes a role or that the jobs need", () => {
    const unknown = SHEET_ROLES.flatMap((role) =>
      [...ROLE_RULES[role].required, ...ROLE_RULES[role].needed]
        .flat()
        .filter((field) => !ALIASES[role][field])
        .map((field) => `${role}.${field}`),
    );
    expect(unknown).toEqual([]);
  });
});

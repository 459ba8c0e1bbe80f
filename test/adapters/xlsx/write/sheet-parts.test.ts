import { type Change } from "../../../../src/workbook/change-set";
import { type Validation } from "../../../../src/workbook/sheet-layout";
import { rect } from "../../../workbook/snapshot-builder";
import { sheetAfter } from "./edited-sheet";

const width = (column: number, to: number | undefined): Change => ({
  kind: "setColumnWidth",
  sheet: "Blad1",
  column,
  width: to,
});

describe("a column's width", () => {
  it.each`
    cols                                                                           | change                 | expected                                                                                                                                                                  | because
    ${""}                                                                          | ${width(1, 10)}        | ${'<cols><col min="2" max="2" width="10.7109375" customWidth="1"/></cols>'}                                                                                               | ${"10 characters of 7 pixels and 5 of margin: 75 / 7 = 10.71"}
    ${'<cols><col min="1" max="5" width="9" style="3"/></cols>'}                   | ${width(2, 10)}        | ${'<cols><col min="1" max="2" width="9" style="3"/><col min="3" max="3" width="10.7109375" style="3" customWidth="1"/><col min="4" max="5" width="9" style="3"/></cols>'} | ${"a span is split in three; its format holds for each"}
    ${'<cols><col min="2" max="3" width="9"/></cols>'}                             | ${width(1, 10)}        | ${'<cols><col min="2" max="2" width="10.7109375" customWidth="1"/><col min="3" max="3" width="9"/></cols>'}                                                               | ${"the first of a span"}
    ${'<cols><col min="1" max="1" width="9"/></cols>'}                             | ${width(4, 10)}        | ${'<cols><col min="1" max="1" width="9"/><col min="5" max="5" width="10.7109375" customWidth="1"/></cols>'}                                                               | ${"columns stay in order"}
    ${'<cols><col min="2" max="2" width="30" customWidth="1"/></cols>'}            | ${width(1, undefined)} | ${""}                                                                                                                                                                     | ${"the default needs no entry"}
    ${'<cols><col min="2" max="2" width="30" customWidth="1" hidden="1"/></cols>'} | ${width(1, undefined)} | ${'<cols><col min="2" max="2" width="9.140625" hidden="1"/></cols>'}                                                                                                      | ${"hidden stays hidden"}
  `("$because", ({ cols, change, expected }) => {
    expect(sheetAfter({ before: cols }, [change])).toBe(`${expected}<sheetData></sheetData>`);
  });
});

describe("a column that is to be at least 9 characters wide", () => {
  const nine = '<col min="2" max="2" width="9.7109375" customWidth="1"/>';
  it.each`
    before                                                                        | expected                                                                                  | because
    ${""}                                                                         | ${`<cols>${nine}</cols>`}                                                                 | ${"Excel's own 8.43 is less"}
    ${'<sheetFormatPr defaultRowHeight="16" baseColWidth="10"/>'}                 | ${'<sheetFormatPr defaultRowHeight="16" baseColWidth="10"/>'}                             | ${"10 · 7 + 5 = 75 pixels, up to 80: 10.7 characters, as Excel on a Mac begins"}
    ${'<sheetFormatPr defaultRowHeight="15" defaultColWidth="12"/>'}              | ${'<sheetFormatPr defaultRowHeight="15" defaultColWidth="12"/>'}                          | ${"the sheet's columns are wider"}
    ${'<cols><col min="2" max="2" width="9.7109375" customWidth="1"/></cols>'}    | ${'<cols><col min="2" max="2" width="9.7109375" customWidth="1"/></cols>'}                | ${"it is just wide enough"}
    ${'<cols><col min="1" max="3" width="6"/></cols>'}                            | ${`<cols><col min="1" max="1" width="6"/>${nine}<col min="3" max="3" width="6"/></cols>`} | ${"its neighbours stay narrow"}
    ${'<cols><col min="2" max="2" width="3" customWidth="1" hidden="1"/></cols>'} | ${'<cols><col min="2" max="2" width="3" customWidth="1" hidden="1"/></cols>'}             | ${"nobody sees a hidden one"}
  `("becomes so or stays: $because", ({ before, expected }) => {
    const widen: Change = { kind: "widenColumn", sheet: "Blad1", column: 1, width: 9 };
    expect(sheetAfter({ before }, [widen])).toBe(`${expected}<sheetData></sheetData>`);
  });
});

const note: Validation = {
  range: rect("A1"),
  rule: { kind: "note" },
  promptTitle: "CLV",
  prompt: 'Let op: "W × A"\n& meer',
};

describe("rules on a sheet", () => {
  it("come in the place the schema wants, whatever stands there", () => {
    const after =
      '<autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const changes: Change[] = [
      {
        kind: "addValidation",
        sheet: "Blad1",
        validation: {
          range: rect("B2:B9"),
          rule: { kind: "list", source: "$A$1:$A$3" },
          error: "Kies",
          severity: "stop",
        },
      },
      {
        kind: "addConditionalFormat",
        sheet: "Blad1",
        format: { range: rect("B2:B9"), formula: '$B2="<&>"', look: "finding" },
      },
    ];
    const names = [...sheetAfter({ after }, changes).matchAll(/<(\w+)[ >]/g)].map(([, name]) => name);
    expect(names.join(" ")).toBe(
      "sheetData autoFilter conditionalFormatting cfRule formula dataValidations dataValidation formula1 hyperlinks hyperlink pageMargins",
    );
  });

  it("count with those that are there, and get a priority of their own", () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation allowBlank="1" sqref="C1"/></dataValidations>';
    const xml = sheetAfter({ after }, [
      { kind: "addValidation", sheet: "Blad1", validation: note },
      { kind: "addConditionalFormat", sheet: "Blad1", format: { range: rect("A2"), formula: "A2<0", look: "good" } },
    ]);
    expect(xml).toContain(
      '<dataValidations count="2"><dataValidation allowBlank="1" sqref="C1"/><dataValidation allowBlank="1" showInputMessage="1"',
    );
    expect(xml).toContain('promptTitle="CLV" prompt="Let op: &quot;W × A&quot;&#10;&amp; meer" sqref="A1"/>');
    expect(xml.indexOf('priority="4"')).toBeLessThan(xml.indexOf('priority="5"'));
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="5"><formula>A2&lt;0</formula>');
  });

  it("are not there twice when added twice, and a newer note takes the older one's place", () => {
    const add = (validation: Validation): Change => ({ kind: "addValidation", sheet: "Blad1", validation });
    const format: Change = {
      kind: "addConditionalFormat",
      sheet: "Blad1",
      format: { range: rect("A2"), formula: 'A2="<&>"', look: "good" },
    };
    const list: Validation = { range: rect("B2"), rule: { kind: "list", source: "'a & b'!$A$1:$A$3" }, error: "Kies" };
    const once = sheetAfter({}, [add(note), add(list), format]);
    expect(sheetAfter({}, [add(note), add(list), format, format, add(list), add(note)])).toBe(once);
    expect(sheetAfter({}, [add({ ...note, prompt: "Oud" }), add(list), format, add(note)])).toBe(once);
  });

  it("are gone again when removed, and the sheet is as it was", () => {
    const after =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>';
    const format = { range: rect("A2"), formula: "A2<0", look: "good" } as const;
    const xml = sheetAfter({ after }, [
      { kind: "addValidation", sheet: "Blad1", validation: note },
      { kind: "addConditionalFormat", sheet: "Blad1", format },
      { kind: "removeValidation", sheet: "Blad1", validation: note },
      { kind: "removeConditionalFormat", sheet: "Blad1", format },
    ]);
    expect(xml).toBe(`<sheetData></sheetData>${after}`);
  });

  it.each`
    rule                                     | expected                                                                                                                                                      | because
    ${{ kind: "date" }}                      | ${'type="date" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1"><formula1>1</formula1><formula2>2958465</formula2>'}                       | ${"any date there is"}
    ${{ kind: "decimal", min: 0 }}           | ${'type="decimal" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1"><formula1>0</formula1></dataValidation>'} | ${"at least"}
    ${{ kind: "decimal", max: 1 }}           | ${'type="decimal" operator="lessThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1"><formula1>1</formula1></dataValidation>'}    | ${"at most"}
    ${{ kind: "decimal", min: 0, max: 0.5 }} | ${'type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1"><formula1>0</formula1><formula2>0.5</formula2></dataValidation>'}       | ${"between"}
  `("accept $because", ({ rule, expected }) => {
    expect(
      sheetAfter({}, [{ kind: "addValidation", sheet: "Blad1", validation: { range: rect("A1"), rule } }]),
    ).toContain(expected);
  });

  it("shorten messages that Excel would repair the file for, never inside a character", () => {
    const prompt = `${"a".repeat(253)}😀 en meer`;
    const xml = sheetAfter({}, [{ kind: "addValidation", sheet: "Blad1", validation: { ...note, prompt } }]);
    expect(xml).toContain(`prompt="${"a".repeat(253)}…"`);
  });
});

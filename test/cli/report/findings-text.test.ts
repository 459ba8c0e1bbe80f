import { findingsText } from "../../../src/cli/report/findings-text";
import { translatorFor } from "../../../src/i18n";
import { type Finding } from "../../../src/workbook/findings";

const t = translatorFor("nl");

function unreadable(row: number, text = "n.b."): Finding {
  return {
    code: "amount.unreadable",
    severity: "blocking",
    where: { sheet: "Orders 2024", row, column: 7 },
    params: { text },
  };
}

const kept: Finding = { code: "typed.kept", severity: "hint", params: { heading: "Omzet", count: 1 } };

describe("Findings as they are printed", () => {
  it("come with what matters most on top, each with its cell", () => {
    expect(findingsText([kept, unreadable(11)], t).split("\n")).toEqual([
      "Eerst nakijken: hierdoor ontbreekt een cijfer of kan het fout zijn",
      expect.stringMatching(/^ {2}'Orders 2024'!H12: “n\.b\.” is geen bedrag/),
      "Goed om te weten",
      expect.stringMatching(/^ {2}In kolom “Omzet”/),
      "",
    ]);
  });

  it("name ten of a kind and count the others", () => {
    const many = Array.from({ length: 13 }, (_, row) => unreadable(row));
    const lines = findingsText(many, t).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 10 + 1);
    expect(lines.at(-1)).toBe("  … en nog 3 zulke meldingen");
  });

  it("show what stands in a cell as text, whatever it is", () => {
    const text = findingsText([unreadable(0, "=cmd|'/c calc'!A1\u001B[31m\nrm")], t);
    expect(text).toContain("“=cmd|'/c calc'!A1·[31m rm”");
    expect(text.trimEnd().split("\n")).toHaveLength(2);
  });

  it("are nothing when there are none", () => {
    expect(findingsText([], t)).toBe("");
  });
});

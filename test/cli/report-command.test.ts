import { join } from "node:path";
import { reportPeriod } from "../../src/cli/report-command";
import { UsageError } from "../../src/cli/usage-error";
import { serialOf } from "../../src/domain/calendar/serial";
import { inFolder, relatieplan } from "./command-line";

const TODAY = serialOf({ year: 2026, month: 3, day: 25 });

describe("The period of relatieplan report", () => {
  it.each`
    raw                             | from                                            | to                                             | because
    ${{ week: "12" }}               | ${serialOf({ year: 2026, month: 3, day: 16 })}  | ${serialOf({ year: 2026, month: 3, day: 22 })} | ${"Monday to Sunday of this year's week 12"}
    ${{ month: "3" }}               | ${serialOf({ year: 2026, month: 3, day: 1 })}   | ${serialOf({ year: 2026, month: 3, day: 31 })} | ${"the whole month"}
    ${{ month: "2", year: "2024" }} | ${serialOf({ year: 2024, month: 2, day: 1 })}   | ${serialOf({ year: 2024, month: 2, day: 29 })} | ${"a leap year"}
    ${{ week: "1", year: "2025" }}  | ${serialOf({ year: 2024, month: 12, day: 30 })} | ${serialOf({ year: 2025, month: 1, day: 5 })}  | ${"week 1 begins in the old year"}
    ${{ week: "53", year: "2026" }} | ${serialOf({ year: 2026, month: 12, day: 28 })} | ${serialOf({ year: 2027, month: 1, day: 3 })}  | ${"2026 is a long year"}
  `("$raw: $because", ({ raw, from, to }) => {
    expect(reportPeriod(raw, TODAY)).toEqual({ rapport_van: from, rapport_tot: to });
  });

  it("is the workbook's own when none is given", () => {
    expect(reportPeriod({}, TODAY)).toEqual({});
  });

  it.each`
    raw                             | key                          | because
    ${{ week: "1", month: "1" }}    | ${"cli.error.report.both"}   | ${"one of the two"}
    ${{ year: "2026" }}             | ${"cli.error.report.year"}   | ${"a year alone says too little"}
    ${{ week: "0" }}                | ${"cli.error.report.number"} | ${"weeks start at 1"}
    ${{ month: "13" }}              | ${"cli.error.report.number"} | ${"twelve months"}
    ${{ week: "twaalf" }}           | ${"cli.error.report.number"} | ${"no number"}
    ${{ week: "12", year: "26" }}   | ${"cli.error.report.number"} | ${"all four digits"}
    ${{ week: "53", year: "2025" }} | ${"cli.error.report.noWeek"} | ${"2025 has 52 weeks"}
  `("$raw is refused: $because", ({ raw, key }) => {
    expect(() => reportPeriod(raw, TODAY)).toThrow(UsageError);
    expect(() => reportPeriod(raw, TODAY)).toThrow(expect.objectContaining({ key }));
  });
});

describe("relatieplan report", () => {
  it("makes the report of a month and the invoice, and says there is nothing to do the second time", async () => {
    await inFolder(async (folder) => {
      const [first, second] = [join(folder, "mei.xlsx"), join(folder, "weer.xlsx")];
      const month = ["--month", "5", "--year", "2024", "--date", "2024-06-30", "--invoice"];
      const made = await relatieplan("report", "examples/urenbundels.xlsx", ...month, "-o", first);
      expect(made.out).toContain("Nieuwe bladen: Instellingen, Bezoeken, Bezoekrapport, Factuurvoorstel");
      expect(made.out).toContain("Rapport over mei 2024: 0 bezoeken, 4,5 uur"); // 1.5 + 1 + 2 in the example's May
      // 2.5 h · 82.50 = 206.25 and 28 km · 0.23 = 6.44: together 212.69; with 21 % (44.66) it is 257.35
      expect(made.out).toContain("Te factureren over mei 2024: € 212,69 excl. btw, € 257,35 incl. btw");
      expect((await relatieplan("report", first, ...month, "-o", second)).out).toContain("er verandert niets");
    });
  }, 60_000);

  it("says what is wrong with a week that is none", async () => {
    const { exit, err } = await relatieplan("report", "examples/urenbundels.xlsx", "--week", "54");
    expect([exit, err.trim()]).toEqual([
      2,
      "relatieplan: “54” bij --week kan niet; geef een getal van 1 tot en met 53.",
    ]);
  });
});

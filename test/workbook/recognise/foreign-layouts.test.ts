import { type LayoutKind, makeLayouts } from "../../../tools/layouts/layouts";
import { measure } from "../../../tools/bench/recognise/measure";

/*
 * Two hundred workbooks in layouts of all sorts. In the second hundred none of the headings that matter is in the alias table:
 * they are recognised by likeness and by their values, and every such match is reported.
 */
describe("recognise, on foreign layouts", () => {
  it.each`
    kind         | share   | because
    ${"known"}   | ${0.99} | ${"the headings are in the alias table, give or take a typing mistake"}
    ${"heldOut"} | ${0.85} | ${"only likeness and values are left"}
  `(
    "reads at least $share of the needed columns rightly and none wrongly in silence: $because",
    ({ kind, share }: { kind: LayoutKind; share: number }) => {
      const { columns, right, silent, rowsRight, sheets, mistakes } = measure(makeLayouts(kind, 100));
      expect(columns).toBeGreaterThan(1000);
      expect(mistakes.filter((mistake) => mistake.includes("silent"))).toEqual([]);
      expect(silent).toBe(0);
      expect(right / columns).toBeGreaterThanOrEqual(share);
      expect(rowsRight).toBe(sheets);
    },
  );

  it("makes the same layouts every time", () => {
    const [first, second] = [makeLayouts("known", 3), makeLayouts("known", 3)];
    expect(first.map(({ snapshot }) => snapshot)).toEqual(second.map(({ snapshot }) => snapshot));
  });

  it("keeps the held-out headings out of the whole alias table", () => {
    const [layout] = makeLayouts("heldOut", 1);
    const labels = Object.values(layout?.aliases ?? {}).flatMap((fields) =>
      Object.values(fields).flatMap((field) => field.labels.map((label) => label.toLowerCase())),
    );
    const headings = layout?.truth.map(({ heading }) => heading.toLowerCase()) ?? [];
    expect(headings.filter((heading) => labels.includes(heading))).toEqual([]);
  });
});

import { type LayoutKind, makeLayouts } from "../../layouts/layouts";
import { measure, type Measurement } from "./measure";

/* `npx tsx tools/bench/recognise [layouts per kind] [mistakes to show]`: how well foreign layouts are recognised. */

const [count = "100", shown = "0"] = process.argv.slice(2);

for (const kind of ["known", "heldOut"] satisfies LayoutKind[]) {
  const result = measure(makeLayouts(kind, Number(count)));
  console.log(line(kind, result));
  for (const mistake of result.mistakes.slice(0, Number(shown))) console.log(`  ${mistake}`);
}

function line(kind: LayoutKind, { layouts, columns, right, reported, silent, rowsRight, sheets }: Measurement): string {
  const percent = ((100 * right) / columns).toFixed(1);
  return `${kind}: ${layouts} layouts, ${columns} needed columns, ${percent} % right, ${reported} wrong with a finding, ${silent} silently wrong; rows right on ${rowsRight} of ${sheets} sheets`;
}

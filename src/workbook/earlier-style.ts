import { type CellInput } from "./cell-input";
import { type CellStyle } from "./styles";

/** A cell written over another: what its own style leaves open stays as the earlier one had it. */
export function withEarlierStyle(cell: CellInput, earlier: CellStyle | undefined): CellInput {
  if (!earlier || earlier === cell.style) return cell;
  const style = cell.style ? addedUp(earlier, cell.style) : earlier;
  return cell.formula === undefined
    ? { value: cell.value, style }
    : { value: cell.value, formula: cell.formula, style };
}

/** The cells of a column share their style: adding two of them up once gives one style for all, and not one for each. */
const known = new WeakMap<CellStyle, WeakMap<CellStyle, CellStyle>>();

function addedUp(earlier: CellStyle, later: CellStyle): CellStyle {
  let sums = known.get(earlier);
  if (!sums) known.set(earlier, (sums = new WeakMap()));
  const sum = sums.get(later) ?? { ...earlier, ...later };
  sums.set(later, sum);
  return sum;
}

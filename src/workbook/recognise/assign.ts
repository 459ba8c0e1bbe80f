/** A possible pair of a row (field) and a column, with its score 0…1. */
export type Pair = { readonly row: number; readonly column: number; readonly score: number };

/**
 * Pairs rows with columns one to one so that the sum of score⁴ is highest: the fourth power keeps one sure pair from being
 * given up for two doubtful ones. The Hungarian method, O(rows² · columns).
 *
 * @returns for every row the column, or undefined
 */
export function assign(pairs: readonly Pair[], rowCount: number): readonly (number | undefined)[] {
  const columns = [...new Set(pairs.map((pair) => pair.column))].toSorted((a, b) => a - b);
  const position = new Map(columns.map((column, index) => [column, index]));
  // A column of its own for every row, at cost 0, so that a row may stay without a pair.
  const width = columns.length + rowCount;
  const costs = Array.from({ length: rowCount }, () => new Float64Array(width));
  for (const { row, column, score } of pairs) {
    const costOfRow = costs[row];
    const index = position.get(column);
    if (costOfRow && index !== undefined) costOfRow[index] = -(score ** 4);
  }
  // A pair that nobody proposed costs nothing, and is none.
  return hungarian(costs, width).map((index, row) => ((costs[row]?.[index] ?? 0) < 0 ? columns[index] : undefined));
}

/** Kuhn's method with potentials; rows ≤ columns. */
function hungarian(costs: readonly Float64Array[], width: number): number[] {
  const rowOf = new Int32Array(width + 1);
  const rowPotential = new Float64Array(costs.length + 1);
  const columnPotential = new Float64Array(width + 1);
  for (let row = 1; row <= costs.length; row++) addRow(row, { costs, width, rowOf, rowPotential, columnPotential });
  const columnOf = new Array<number>(costs.length).fill(-1);
  for (let column = 1; column <= width; column++) if (rowOf[column]) columnOf[rowOf[column]! - 1] = column - 1;
  return columnOf;
}

type State = {
  readonly costs: readonly Float64Array[];
  readonly width: number;
  readonly rowOf: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
};

// Indices below all lie within arrays made for exactly this size, hence the `!`.
function addRow(row: number, { costs, width, rowOf, rowPotential, columnPotential }: State): void {
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width + 1);
  const done = new Uint8Array(width + 1);
  rowOf[0] = row;
  let current = 0;
  do {
    done[current] = 1;
    const from = rowOf[current]!;
    let smallest = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let column = 1; column <= width; column++) {
      if (done[column]) continue;
      const reduced = costs[from - 1]![column - 1]! - rowPotential[from]! - columnPotential[column]!;
      if (reduced < slack[column]!) {
        slack[column] = reduced;
        cameFrom[column] = current;
      }
      if (slack[column]! < smallest) {
        smallest = slack[column]!;
        next = column;
      }
    }
    for (let column = 0; column <= width; column++) {
      if (done[column]) {
        rowPotential[rowOf[column]!]! += smallest;
        columnPotential[column]! -= smallest;
      } else slack[column]! -= smallest;
    }
    current = next;
  } while (rowOf[current] !== 0);
  while (current !== 0) {
    const previous = cameFrom[current]!;
    rowOf[current] = rowOf[previous]!;
    current = previous;
  }
}

/** A value as the formula engine passes it about: its own plain objects, told apart by `kind`. */
export type EngineValue = {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
};

export const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

export const number = (value: number): EngineValue => ({ kind: KIND.number, value });
export const text = (value: string): EngineValue => ({ kind: KIND.text, value });
export const boolean = (value: boolean): EngineValue => ({ kind: KIND.boolean, value });
export const failure = (code: string): EngineValue => ({ kind: KIND.error, code });

export function textOf({ value }: EngineValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** The cells of an argument, row by row; a single value is one cell. */
export function cellsOfValue(argument: EngineValue): readonly (readonly EngineValue[])[] {
  return argument.kind === KIND.array ? (argument.rows ?? []) : [[argument]];
}

type OfSingles = (args: readonly EngineValue[]) => EngineValue;

/** A function of single values carried out on every cell of its arguments; a single argument goes with all. */
export function liftOver(work: OfSingles): (args: unknown[]) => EngineValue {
  return (raw) => {
    const args = raw as EngineValue[]; // the engine's own values
    if (args.every(({ kind }) => kind !== KIND.array)) return work(args);
    const grids = args.map(cellsOfValue);
    const height = Math.max(...grids.map((grid) => grid.length));
    const width = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => work(grids.map((grid) => pick(grid, row, column)))),
    );
    return { kind: KIND.array, rows, height, width };
  };
}

/** The same, but an argument that is an error is the answer. */
export function passingErrors(work: OfSingles): OfSingles {
  return (args) => args.find(({ kind }) => kind === KIND.error) ?? work(args);
}

function pick(grid: readonly (readonly EngineValue[])[], row: number, column: number): EngineValue {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? failure("#N/A");
}

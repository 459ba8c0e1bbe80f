const FIRST_COLUMN = 46;
const OTHER_COLUMNS = 14;

export function heading(text: string): void {
  console.log(`\n${text}`);
}

export function line(what: string, ...figures: readonly string[]): void {
  console.log(`  ${what.padEnd(FIRST_COLUMN)}${figures.map((figure) => figure.padStart(OTHER_COLUMNS)).join("")}`);
}

export function kibibytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

export function verdict(holds: boolean, target: string): string {
  return `   ${holds ? "holds" : "MISSED"}: ${target}`;
}

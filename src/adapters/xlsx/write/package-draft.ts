import { WorkbookError } from "../../../workbook/errors";
import { findPart, partText, type XlsxPackage } from "../package/xlsx-package";
import { encodeText } from "./encode-text";

/** The new bytes of each changed or added part; `undefined` for a part that goes. */
export type Replacements = ReadonlyMap<string, Uint8Array | undefined>;

const SMALL_PART = 1_000_000;

/** A package being changed: the parts that got another text so far. The package itself stays as it is. */
export class PackageDraft {
  private readonly texts = new Map<string, string | readonly string[] | undefined>();

  constructor(readonly pkg: XlsxPackage) {}

  has(path: string): boolean {
    const actual = this.actual(path);
    return this.texts.has(actual) ? this.texts.get(actual) !== undefined : findPart(this.pkg, path) !== undefined;
  }

  /** @throws {WorkbookError} `file.badPart` when there is no such part */
  text(path: string): string {
    const actual = this.actual(path);
    if (!this.texts.has(actual)) return partText(this.pkg, path);
    const text = this.texts.get(actual);
    if (text === undefined) throw new WorkbookError("file.badPart", { file: this.pkg.fileName, part: path });
    return joined(text);
  }

  /** Gives a part another text, in one or in pieces, or adds it. A text that is the same leaves the part untouched. */
  write(path: string, text: string | readonly string[]): void {
    const actual = this.actual(path);
    // Unpacking tens of megabytes only to compare them would cost more than it saves.
    const isSmall = (findPart(this.pkg, path)?.size ?? Infinity) < SMALL_PART;
    if (isSmall && partText(this.pkg, path) === joined(text)) this.texts.delete(actual);
    else this.texts.set(actual, text);
  }

  remove(path: string): void {
    const actual = this.actual(path);
    if (findPart(this.pkg, path)) this.texts.set(actual, undefined);
    else this.texts.delete(actual);
  }

  /** Every part as the draft has them now. */
  paths(): string[] {
    const known = new Set([...this.pkg.entries.keys(), ...this.texts.keys()]);
    return [...known].filter((path) => this.has(path));
  }

  /** The first of `xl/tables/table1.xml`, `…2.xml` … that no part has. */
  freePath(stem: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}.xml`;
      if (!this.has(path) && !findPart(this.pkg, path)) return path;
    }
  }

  replacements(): Replacements {
    return new Map(
      [...this.texts].map(([path, text]) => [
        path,
        text === undefined ? undefined : encodeText(typeof text === "string" ? [text] : text),
      ]),
    );
  }

  /** As the file spells it: part names are the same whatever their letter case. */
  private actual(path: string): string {
    return findPart(this.pkg, path)?.path ?? path;
  }
}

function joined(text: string | readonly string[]): string {
  return typeof text === "string" ? text : text.join("");
}

import { WorkbookError } from "../../../workbook/errors";
import { LIMITS } from "../package/limits";
import { type XlsxPackage } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { rootCheck, streamPart } from "./read-part";
import { RichText } from "./rich-text";

/** The texts that cells point at by number; none when the workbook has no such part. */
export function readSharedStrings(pkg: XlsxPackage): readonly string[] {
  const relationship = relationshipsOf(pkg, pkg.workbookPath).find(({ kind }) => kind === "sharedStrings");
  const strings: string[] = [];
  if (!relationship) return strings;
  const richText = new RichText();
  const checkRoot = rootCheck("sst", { file: pkg.fileName, part: relationship.target });
  streamPart(pkg, relationship.target, {
    open(name) {
      checkRoot(name);
      if (name === "si") richText.begin();
      else richText.open(name);
    },
    close(name) {
      if (name === "si") strings.push(richText.result());
      else richText.close(name);
      if (strings.length > LIMITS.filledCells) {
        throw new WorkbookError("file.tooManyCells", { file: pkg.fileName, max: LIMITS.filledCells });
      }
    },
    text: (text) => richText.add(text),
  });
  return strings;
}

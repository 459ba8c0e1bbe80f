import { requirePart, partText, xmlEncoding, type XlsxPackage } from "./parts";
import { unpackHead } from "./unpack";

const FIRST_LOOK = 64 * 1024;

/**
 * The beginning of an XML part, as far as it takes: unpacking tens of megabytes for one row of headings would cost more
 * than all other checks. The end may be cut off anywhere; what is behind it is not looked at, nor is the checksum.
 *
 * @param isEnough asked now and then; never for a text that is complete
 */
export function partHead(pkg: XlsxPackage, path: string, isEnough: (text: string) => boolean): string {
  const decoder = new TextDecoder();
  let text = "";
  let nextLook = FIRST_LOOK;
  let isOther = false;
  unpackHead(requirePart(pkg, path), pkg.fileName, (chunk) => {
    isOther = text === "" && xmlEncoding(chunk) !== "utf-8";
    if (isOther) return "stop";
    text += decoder.decode(chunk, { stream: true });
    if (text.length < nextLook) return "more";
    nextLook = 2 * text.length;
    return isEnough(text) ? "stop" : "more";
  });
  return isOther ? partText(pkg, path) : text;
}

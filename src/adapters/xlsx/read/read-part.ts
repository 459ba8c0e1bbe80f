import { WorkbookError } from "../../../workbook/errors";
import { requirePart, xmlEncoding, type XlsxPackage } from "../package/parts";
import { unpackInChunks } from "../package/unpack";
import { openXml, type PartPlace, type XmlFeed, type XmlHandlers } from "../package/xml";

type StreamHandlers = XmlHandlers & {
  /** What stands between the text and its reader. */
  readonly before?: (reader: XmlFeed) => XmlFeed;
};

/** Bytes that become text at a time. */
const STEP = 256 * 1024;

/**
 * Reads a large XML part while it unpacks, so that its text is never in memory as a whole.
 *
 * @throws {WorkbookError} `file.badPart`, `file.brokenXml`, `file.doctype`, `file.strict`
 */
export function streamPart(pkg: XlsxPackage, path: string, handlers: StreamHandlers): void {
  const place = { file: pkg.fileName, part: path };
  const reader = openXml(handlers, place);
  const feed = handlers.before?.(reader) ?? reader;
  let decoder: TextDecoder | undefined;
  const decode = (chunk?: Uint8Array) => {
    decoder ??= new TextDecoder(xmlEncoding(chunk ?? new Uint8Array()), { fatal: true });
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      throw new WorkbookError("file.brokenXml", place, { cause });
    }
  };
  const onChunk = (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length; at += STEP) feed.write(decode(chunk.subarray(at, at + STEP)));
  };
  unpackInChunks(requirePart(pkg, path), { file: pkg.fileName, packer: pkg.packer, onChunk });
  feed.write(decode());
  feed.close();
}

/** What a part must start with; another root is another kind of part, and would read as empty. */
export function rootCheck(expected: string, place: PartPlace): (name: string) => void {
  let isRoot = true;
  return (name) => {
    if (isRoot && name !== expected) throw new WorkbookError("file.badPart", { ...place });
    isRoot = false;
  };
}

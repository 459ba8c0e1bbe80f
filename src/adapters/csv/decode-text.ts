/** Windows-1252 has letters where UTF-8 has lone continuation bytes, so what is no valid UTF-8 is taken for Windows-1252. */
const UNMARKED = ["utf-8", "windows-1252"] as const;

/**
 * The text of a file whose encoding nobody tells: a byte order mark decides, else zero bytes betray UTF-16, else it is UTF-8 when
 * that fits and Windows-1252 (what Excel writes) when not. The byte order mark is left off.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const [utf8, windows] = UNMARKED;
  try {
    return new TextDecoder(utf8, { fatal: true }).decode(bytes);
  } catch {
    // Not a failure: the decoder throws to say that these bytes are another encoding.
    return repairWindows(new TextDecoder(windows).decode(bytes));
  }
}

/** 0x80–0x9f in Windows-1252; five of them stand for nothing and stay as they are. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, which loses the euro sign; elsewhere this changes nothing. */
function repairWindows(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

const SAMPLE = 400;

/** Latin text in UTF-16 has a zero beside nearly every letter. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length * 0.3 && even === 0) return "utf-16le";
  return even > sample.length * 0.3 && odd === 0 ? "utf-16be" : undefined;
}

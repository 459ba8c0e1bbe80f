import { decodeTextEscapes, detached } from "./text-escapes";

/**
 * Collects the text of a shared or inline string: its runs joined, without the phonetic guide that Japanese texts carry.
 */
export class RichText {
  private text = "";
  private insideText = false;
  private insidePhonetic = false;

  begin(): void {
    this.text = "";
  }

  open(name: string): void {
    if (name === "t") this.insideText = true;
    else if (name === "rPh") this.insidePhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.insideText = false;
    else if (name === "rPh") this.insidePhonetic = false;
  }

  add(text: string): void {
    if (this.insideText && !this.insidePhonetic) this.text += text;
  }

  result(): string {
    return detached(decodeTextEscapes(this.text));
  }
}

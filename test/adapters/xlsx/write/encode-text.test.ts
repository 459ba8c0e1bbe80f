import fc from "fast-check";
import { encodeText } from "../../../../src/adapters/xlsx/write/encode-text";

const pieces = fc.array(fc.string({ unit: fc.constantFrom("a", "<", "é", "€", "😀"), maxLength: 200 }));

it("gives the bytes of the pieces one after another, however many bytes a character takes", () => {
  fc.assert(
    fc.property(pieces, (texts) => {
      expect(Buffer.from(encodeText(texts)).toString()).toBe(texts.join(""));
    }),
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { domainErrors } from "../../src/i18n/nl/domain-errors";

const DOMAIN = join(__dirname, "../../src/domain");

/** The codes that the rules throw, read from their source. */
function thrownCodes(): string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const sources = files.map((file) => readFileSync(join(DOMAIN, file), "utf8"));
  const calls = sources.flatMap((source) => source.match(/new DomainError\([^;]*;/g) ?? []);
  return [...new Set(calls.flatMap((call) => call.match(/"[a-z]+\.[a-zA-Z]+"/g) ?? []))].map((code) =>
    code.slice(1, -1),
  );
}

it("has words for every figure the rules refuse, and for no other", () => {
  expect(
    thrownCodes()
      .map((code) => `domainError.${code}`)
      .sort(),
  ).toEqual(Object.keys(domainErrors).sort());
});

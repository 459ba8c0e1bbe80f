import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");

/** The version that npm knows, as a text of three numbers. */
function packageVersion(file: "package.json" | "package-lock.json"): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { readonly version: string }; // npm's own format
  return version;
}

/** The version that Excel knows; its fourth number is not used. */
function manifestVersion(): string | undefined {
  return /<Version>(\d+\.\d+\.\d+)\.0<\/Version>/.exec(readFileSync(join(ROOT, "manifest.xml"), "utf8"))?.[1];
}

it("calls the package and its lock file by the version that the manifest tells Excel", () => {
  expect(manifestVersion()).toMatch(/^\d/);
  expect(packageVersion("package.json")).toBe(manifestVersion());
  expect(packageVersion("package-lock.json")).toBe(manifestVersion());
});

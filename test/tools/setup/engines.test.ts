import { spawnSync } from "node:child_process";
import { findLibreOffice } from "../../../tools/setup/find-libreoffice";
import { findValidator } from "../../../tools/setup/find-validator";

/** The step before the tests, as npm runs it. */
function setUp(env: Readonly<Record<string, string>>) {
  const command = [require.resolve("tsx/cli"), "tools/setup/index.ts"];
  return spawnSync(process.execPath, command, { encoding: "utf8", env: { ...process.env, ...env } });
}

describe("the step before the tests", () => {
  it("finds both engines and says nothing", () => {
    const run = setUp({});
    expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(findLibreOffice()).toContain("soffice");
    expect(findValidator()).toContain("ooxml-validator");
  });

  it("fails with one sentence that says what to do when LibreOffice is not there", () => {
    const run = setUp({ SOFFICE: "/absent/soffice" });
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split("\n")).toEqual([
      expect.stringMatching(
        /need LibreOffice: Calc .* and Writer .*SOFFICE points to no LibreOffice.*apt-get install libreoffice-calc libreoffice-writer/,
      ),
    ]);
  });
});

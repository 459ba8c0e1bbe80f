import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../../src/cli/files/write-atomically";
import { filesIn, inFolder } from "../command-line";

const BYTES = new TextEncoder().encode("nieuw");

describe("Writing a file whole or not at all", () => {
  it("replaces the contents, keeps the permissions and leaves nothing else behind", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "klanten.xlsx");
      await writeFile(path, "oud");
      await chmod(path, 0o640);
      await writeAtomically(path, BYTES);
      expect(await readFile(path, "utf8")).toBe("nieuw");
      expect((await stat(path)).mode & 0o777).toBe(0o640);
      expect(await filesIn(folder)).toEqual(["klanten.xlsx"]);
    });
  });

  it("says so and leaves no half file when the place cannot be written", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "klanten.xlsx");
      await mkdir(path);
      await writeFile(join(path, "iets"), "x");
      await expect(writeAtomically(path, BYTES)).rejects.toMatchObject({ code: "file.cannotWrite" });
      expect(await filesIn(folder)).toEqual(["klanten.xlsx"]);
    });
  });

  it("says so when the folder is not there", async () => {
    await inFolder(async (folder) => {
      await expect(writeAtomically(join(folder, "weg", "a.xlsx"), BYTES)).rejects.toMatchObject({
        code: "file.cannotWrite",
      });
    });
  });
});

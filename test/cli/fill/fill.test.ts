import { translatorFor } from "../../../src/i18n";
import { copyFile, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { readRegister } from "../../../src/workbook/register";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { type GoldenCell, goldenCells } from "../../../tools/examples/golden-cells";
import { filesIn, inFolder, relatieplan } from "../command-line";

const FIXTURES = join(__dirname, "../../fixtures/workbooks");
const SHOP = join(__dirname, "../../../examples/kleine-winkel.xlsx");
const MATCH = "customers.companyName=Klanten 2024!Naam klant";

/** A copy of the small shop's workbook to work on; returns its path. */
async function customers(folder: string, name = "klanten.xlsx"): Promise<string> {
  const input = join(folder, name);
  await copyFile(SHOP, input);
  return input;
}

async function wholeSnapshot(path: string): Promise<Snapshot> {
  const workbook = openXlsx(await readFile(path), path);
  const { sheets } = await workbook.scout();
  return workbook.read(
    sheets.flatMap(({ name, usedRange }) =>
      usedRange ? [{ sheet: name, firstColumn: usedRange.left, lastColumn: usedRange.right }] : [],
    ),
  );
}

/** Every text on the sheet Klantwaarde, where customers are named. */
async function namesOnCustomerValue(path: string): Promise<unknown[]> {
  const cells = (await goldenCells(await readFile(path), path)).get("Klantwaarde") ?? new Map<string, GoldenCell>();
  return [...cells.values()].map(([value]) => value);
}

describe("fill", () => {
  it("writes a new file beside the workbook, which stays as it is to the byte", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const before = await readFile(input);
      const { exit, err } = await relatieplan("fill", input, "--match", MATCH);
      expect({ exit, err }).toMatchObject({ err: "" });
      expect(await filesIn(folder)).toEqual(["klanten (relatieplan).xlsx", "klanten.xlsx"]);
      expect((await readFile(input)).equals(before)).toBe(true);
    });
  });

  it("never replaces an earlier result without being asked", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const output = join(folder, "klaar.xlsx");
      await writeFile(output, "mijn werk");
      const refused = await relatieplan("fill", input, "-o", output, "--match", MATCH);
      expect(refused).toMatchObject({
        exit: 2,
        out: "",
        err: expect.stringContaining("klaar.xlsx bestaat al; kies een andere naam met -o, of vervang het met --force."),
      });
      expect(await readFile(output, "utf8")).toBe("mijn werk");
      await relatieplan("fill", input, "-o", output, "--match", MATCH, "--force");
      expect((await readFile(output)).subarray(0, 2).toString()).toBe("PK");
    });
  });

  it("writes nothing for a preview, but shows what would change", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const { out } = await relatieplan("fill", input, "--match", MATCH, "--dry-run");
      expect(out).toContain("klanten.xlsx: dit zou er veranderen (er is niets geschreven):");
      expect(out).toContain("Instellingen");
      expect(await filesIn(folder)).toEqual(["klanten.xlsx"]);
    });
  });

  it("keeps a workbook with macros one with macros", async () => {
    await inFolder(async (folder) => {
      const input = join(folder, "rijk.xlsm");
      await copyFile(join(FIXTURES, "rich.xlsm"), input);
      const refused = await relatieplan("fill", input, "-o", join(folder, "rijk2.xlsx"));
      expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining("moet op .xlsm eindigen") });
      const { exit } = await relatieplan("fill", input, "-o", join(folder, "rijk2.xlsm"));
      expect(exit).not.toBe(2);
      expect(await filesIn(folder)).toEqual(["rijk.xlsm", "rijk2.xlsm"]);
    });
  });

  it("gives `{changes, findings, summary}` and nothing else on standard output when asked for JSON", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const { out, err } = await relatieplan("fill", input, "--match", MATCH, "--json", "--dry-run");
      const plan = JSON.parse(out);
      expect(Object.keys(plan)).toEqual(["changes", "findings", "summary"]);
      expect(plan.changes.length).toBeGreaterThan(0);
      for (const finding of plan.findings)
        expect(finding).toMatchObject({ code: expect.any(String), message: expect.any(String) });
      expect(err).toBe("");
    });
  });

  it("changes nothing the second time, and then writes no file", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const first = join(folder, "een.xlsx");
      await relatieplan("fill", input, "-o", first, "--match", MATCH);
      const again = await relatieplan("fill", first);
      expect(again.out).toContain("er verandert niets");
      expect(await filesIn(folder)).toEqual(["een.xlsx", "klanten.xlsx"]);
    });
  });
});

describe("--lang", () => {
  it("decides the words of new sheets, and of a workbook only the first time", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const english = join(folder, "english.xlsx");
      const { out } = await relatieplan("fill", input, "-o", english, "--lang", "en");
      expect(out).toContain("english.xlsx");
      expect((await wholeSnapshot(english)).sheets.map(({ name }) => name)).toContain("Settings");
      const dutch = await relatieplan("fill", english, "--dry-run", "--json");
      expect(JSON.parse(dutch.out).changes).toEqual([]);
    });
  });
});

describe("--match", () => {
  it("is remembered in the workbook, even when nothing else changes", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const first = join(folder, "een.xlsx");
      const second = join(folder, "twee.xlsx");
      await relatieplan("fill", input, "-o", first);
      await relatieplan("fill", first, "-o", second, "--match", MATCH);
      const remembered = readRegister(await wholeSnapshot(second), translatorFor("nl")).filter(
        ({ kind }) => kind === "match",
      );
      expect(remembered).toEqual([
        { kind: "match", id: "customers.companyName", sheet: "Klanten 2024", heading: "Naam klant", version: 1 },
      ]);
      const third = await relatieplan("fill", second, "--match", MATCH);
      expect(third.out).toContain("er verandert niets");
    });
  });

  it.each`
    before              | after               | because
    ${"Contactpersoon"} | ${"Naam klant"}     | ${"a mistake is put right"}
    ${"Naam klant"}     | ${"Contactpersoon"} | ${"also when the first column would do as well"}
  `("takes the place of what was said before about the same thing: $because", async ({ before, after }) => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const [first, second] = [join(folder, "een.xlsx"), join(folder, "twee.xlsx")];
      const names = new Map([
        ["Contactpersoon", "Ilse Bos"],
        ["Naam klant", "Bezorgdienst Vlugwiel"],
      ]);
      await relatieplan("fill", input, "-o", first, "--match", `customers.companyName=Klanten 2024!${before}`);
      expect(await namesOnCustomerValue(first)).toContain(names.get(before));
      await relatieplan("fill", first, "-o", second, "--match", `customers.companyName=Klanten 2024!${after}`);
      const remembered = readRegister(await wholeSnapshot(second), translatorFor("nl")).filter(
        ({ kind }) => kind === "match",
      );
      expect(remembered.map(({ heading }) => heading)).toEqual([after]);
      expect(await namesOnCustomerValue(second)).toContain(names.get(after));
    });
  });

  it.each`
    match                                            | says
    ${"customers.companyName=Blad9!Naam"}            | ${"Het blad “Blad9” bij --match staat niet in klanten.xlsx; kies uit Klanten 2024"}
    ${"customers.companyName=Klanten 2024!Firmanam"} | ${"De kop “Firmanam” bij --match staat niet op blad Klanten 2024 van klanten.xlsx"}
  `("that points nowhere is an error, not silence: $match", async ({ match, says }) => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const result = await relatieplan("fill", input, "--match", match);
      expect(result).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(says) });
      expect(await filesIn(folder)).toEqual(["klanten.xlsx"]);
    });
  });
});

describe("--in-place and undo", () => {
  it("changes the workbook itself, and takes it back part for part", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const before = await readFile(input);
      const { out } = await relatieplan("fill", input, "--in-place", "--match", MATCH);
      const receipt = `${input}.relatieplan-undo.json`;
      expect(out).toContain(`relatieplan undo "${receipt}"`);
      expect((await readFile(input)).equals(before)).toBe(false);
      expect(await relatieplan("undo", receipt)).toEqual({
        exit: 0,
        out: "klanten.xlsx is weer zoals het was.\n",
        err: "",
      });
      expect(unzipSync(await readFile(input))).toEqual(unzipSync(before));
      expect(await filesIn(folder)).toEqual(["klanten.xlsx"]);
    });
  });

  it("takes back only what nobody changed since, and names the rest", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      await relatieplan("fill", input, "--in-place");
      const workbook = openXlsx(await readFile(input), input);
      const changed = { sheet: "Klanten 2024", row: 5, column: 9 }; // J6: revenue of the first customer
      const snapshot = await workbook.read([{ sheet: changed.sheet, firstColumn: 9, lastColumn: 9 }]);
      await workbook.apply(
        [{ kind: "setCells", sheet: changed.sheet, top: 5, left: 9, rows: [[{ value: 1 }]] }],
        snapshot,
      );
      await writeFile(input, workbook.save());
      const { exit, out } = await relatieplan("undo", `${input}.relatieplan-undo.json`);
      expect({ exit, out }).toEqual({ exit: 1, out: expect.stringContaining("'Klanten 2024'!J6") });
      const cells = (await goldenCells(await readFile(input), input)).get(changed.sheet);
      expect([cells?.get("J6"), cells?.get("J7")]).toEqual([[1], undefined]);
      expect(await filesIn(folder)).toEqual(["klanten.xlsx", "klanten.xlsx.relatieplan-undo.json"]);
    });
  });

  it("leaves neither change nor receipt when there is nothing to change", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      await relatieplan("fill", input, "--in-place", "--match", MATCH);
      const before = await readFile(input);
      const { out } = await relatieplan("fill", input, "--in-place");
      expect(out).toContain("er verandert niets");
      expect(await filesIn(folder)).toEqual(["klanten.xlsx", "klanten.xlsx.relatieplan-undo.json"]);
      expect((await readFile(input)).equals(before)).toBe(true);
    });
  });

  it("keeps a link a link: the workbook it points to is changed", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      const link = join(folder, "link.xlsx");
      await symlink(input, link);
      await relatieplan("fill", link, "--in-place", "--match", MATCH);
      expect(await filesIn(folder)).toEqual(["klanten.xlsx", "klanten.xlsx.relatieplan-undo.json", "link.xlsx"]);
      expect((await readFile(link)).equals(await readFile(input))).toBe(true);
    });
  });

  it("says what is wrong with a receipt, and changes nothing", async () => {
    await inFolder(async (folder) => {
      const input = await customers(folder);
      await relatieplan("fill", input, "--in-place", "--match", MATCH);
      const receipt = `${input}.relatieplan-undo.json`;
      const other = join(folder, "los.relatieplan-undo.json");
      await writeFile(other, (await readFile(receipt, "utf8")).replace("klanten.xlsx", "weg.xlsx"));
      expect(await relatieplan("undo", other)).toMatchObject({
        exit: 2,
        out: "",
        err: expect.stringContaining("De werkmap weg.xlsx staat niet naast het bewijs"),
      });
      await writeFile(other, "{}");
      expect(await relatieplan("undo", other)).toMatchObject({
        exit: 2,
        err: expect.stringContaining("is geen bruikbaar bewijs van Relatieplan"),
      });
    });
  });
});

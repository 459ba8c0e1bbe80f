import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run";
import { type Language, type MessageKey, translatorFor } from "../../src/i18n";
import { nl } from "../../src/i18n/nl";
import { JOB_IDS } from "../../src/jobs/job";
import { PLAN_JOBS } from "../../src/taskpane/screens/steps";

const DOCS = join(__dirname, "../../docs");
const LANGUAGES: readonly Language[] = ["nl", "en"];
const DOCUMENTS = [
  "user-guide.nl.md",
  "user-guide.en.md",
  "sheets.md",
  "gallery.md",
  "glossary.md",
  "architecture-tour.md",
];

/** Titles of sheets; the block “Uitwerking per doel” stands on Doelen. */
const SHEETS = (Object.keys(nl) as MessageKey[]) // the literal's own keys
  .filter((key) => /^sheet\.[a-zA-Z]+$/.test(key) && key !== "sheet.goalDetails");

const read = (name: string) => readFileSync(join(DOCS, name), "utf8");
const guide = (language: Language) => read(`user-guide.${language}.md`);

/** Everything a document points at: links and pictures, those in HTML too. */
function targets(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? "");
}

function pictures(text: string): string[] {
  return targets(text).filter((target) => target.endsWith(".png"));
}

/** The headings as the address of a page names them. */
function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(DOCUMENTS)("docs/%s", (name) => {
  it("points only at files and headings that exist", () => {
    const text = read(name);
    const missing = targets(text).filter((target) => {
      const [file = "", anchor] = target.split("#");
      if (target.startsWith("http")) return false;
      if (file !== "" && !existsSync(join(dirname(join(DOCS, name)), file))) return true;
      return file === "" && !anchors(text).includes(anchor ?? "");
    });
    expect(missing).toEqual([]);
  });
});

describe.each(LANGUAGES)("the user guide (%s)", (language) => {
  const text = guide(language);
  const t = translatorFor(language);

  it.each(JOB_IDS)("has a place for the job %s, by the words of the pane and of the command line", (job) => {
    const button = PLAN_JOBS.includes(job) ? t("pane.plan.begin") : t(`job.${job}.start`);
    expect(text).toContain(`| ${t(`job.${job}.title`)} | ${button} | \`--job ${job}\` |`);
    const explained = PLAN_JOBS.includes(job) ? t("pane.plan.update") : t(`job.${job}.start`);
    expect(text.split(explained).length).toBeGreaterThan(1);
  });

  it("shows at most 32 pictures, each of at most 150 kB", () => {
    const shown = pictures(text);
    expect(shown.length).toBeLessThanOrEqual(32);
    const heavy = shown.filter((picture) => statSync(join(DOCS, picture)).size > 150 * 1024);
    expect(heavy).toEqual([]);
  });

  it("says of every picture what it shows", () => {
    expect([...text.matchAll(/!\[\]|<img(?![^>]*alt="[^"]+")/g)]).toEqual([]);
  });

  it("shows every picture that is drawn for it", () => {
    const drawn = readdirSync(join(DOCS, "images/guide")).filter((name) => name.endsWith(`.${language}.png`));
    const shown = pictures(text).map((picture) => picture.replace("images/guide/", ""));
    expect(drawn.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it("names only options that the command line has", async () => {
    const known = await knownOptions();
    const named = [...text.matchAll(/(?<=[\s`(])--[a-z-]+/g)].map(([option]) => option);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });

  it("names only example workbooks that exist", () => {
    const examples = [...text.matchAll(/`(examples\/[^`]+)`/g)].map(([, path = ""]) => path);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((path) => !existsSync(join(DOCS, "..", path)))).toEqual([]);
  });
});

it("tells the same story in both languages: as many headings, and the same pictures in the same order", () => {
  const [dutch = [], english = []] = LANGUAGES.map((language) =>
    pictures(guide(language)).map((picture) => picture.replace(`.${language}.`, ".").replace(`-${language}-`, "-")),
  );
  expect(english).toEqual(dutch);
  expect(anchors(guide("en")).length).toBe(anchors(guide("nl")).length);
});

async function knownOptions(): Promise<ReadonlySet<string>> {
  const help: string[] = [];
  for (const command of ["fill", "new", "report", "export", "undo"]) {
    await run([command, "--help"], {
      out: (text) => void help.push(text),
      err: () => undefined,
      isWatched: false,
      today: () => 45657,
      now: () => "2024-12-31T12:00:00.000Z",
    });
  }
  // `npm ci` and such have no options in the guide; what is left is ours.
  return new Set([...help.join("\n").matchAll(/--[a-z-]+/g)].map(([option]) => option));
}

describe("docs/sheets.md", () => {
  const text = read("sheets.md");

  it.each(JOB_IDS)("says what the job %s does to sheets", (job) => {
    expect(text).toContain(`\`${job}\``);
  });

  it("has a row for every sheet of ours, in Dutch and English", () => {
    const [t, inEnglish] = [translatorFor("nl"), translatorFor("en")];
    const absent = SHEETS.filter((sheet) => {
      const [dutch, english] = [t(sheet), inEnglish(sheet)];
      return !text.includes(`| ${dutch === english ? dutch : `${dutch} · ${english}`} |`);
    });
    expect(absent).toEqual([]);
  });
});

import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { type Language } from "../../src/i18n";
import { BUDGET_TYPING, FIRST_TYPING, SECOND_TYPING } from "./plan-typing";
import { serialOf } from "./serial-of";
import { translateWords } from "./translate-words";
import { type Typing, typeCells } from "./type-cells";
import { VISIT_TYPING } from "./visit-typing";

const EXAMPLES = join(__dirname, "../../examples");

/** The workbooks and documents whose pictures stand in the guide, as its reader makes them. */
export type Books = Readonly<Record<"plan" | "handIn" | "word" | "shop" | "customers" | "hours", string>>;

/**
 * Carries out every step of the guide in that language, by the command line and with the example workbooks that the guide
 * names. @throws {Error} when a step is refused
 */
export async function tellStory(folder: string, language: Language): Promise<Books> {
  await mkdir(folder, { recursive: true });
  const desk = { folder, language };
  const books = [await makePlan(desk), await cleanShop(desk), await knowCustomers(desk), await reportHours(desk)];
  const [plan = "", shop = "", customers = "", hours = ""] = books;
  const handIn = join(folder, "hand-in.xlsx");
  await command(desk, ["fill", plan, "--job", "hand-in", "-o", handIn, "-f"]);
  const word = join(folder, "plan.docx");
  await command(desk, ["export", plan, "--docx", word, "--format", language === "nl" ? "tabel" : "table", "-f"]);
  return { plan, handIn, word, shop, customers, hours };
}

type Desk = { readonly folder: string; readonly language: Language };

async function makePlan(desk: Desk): Promise<string> {
  const plan = join(desk.folder, "my-plan.xlsx");
  await command(desk, ["new", "plan", plan, "-f"]);
  await type(desk, plan, FIRST_TYPING);
  await fill(desk, plan, ["--date", "2026-11-30"]);
  await fill(desk, plan, ["--job", "propose-steps"]);
  await type(desk, plan, SECOND_TYPING);
  await fill(desk, plan, []);
  await fill(desk, plan, ["--job", "make-budgets", "what-if"]);
  await type(desk, plan, BUDGET_TYPING);
  await fill(desk, plan, []);
  return plan;
}

async function cleanShop(desk: Desk): Promise<string> {
  const shop = await example(desk, "kleine-winkel");
  await fill(desk, shop, ["--date", "2024-12-31", "--job", "clean-customers"]);
  await fill(desk, shop, ["--job", "import-customers", "--list", join(EXAMPLES, "webwinkel-klanten.csv")]);
  return shop;
}

async function knowCustomers(desk: Desk): Promise<string> {
  const customers = await example(desk, "demo");
  const jobs = ["fill-clv", "segment-customers", "plan-actions", "report-month", "plan-visits", "overview"];
  await fill(desk, customers, ["--date", "2024-12-31"]);
  await fill(desk, customers, ["--job", ...jobs]);
  return customers;
}

async function reportHours(desk: Desk): Promise<string> {
  const hours = await example(desk, "urenbundels");
  await fill(desk, hours, ["--date", "2024-02-29", "--job", "track-units", "plan-visits"]);
  await type(desk, hours, VISIT_TYPING);
  await command(desk, ["report", hours, "--month", "2", "--year", "2024", "--invoice", "--in-place"]);
  return hours;
}

async function example({ folder, language }: Desk, name: string): Promise<string> {
  const copy = join(folder, `${name}.xlsx`);
  await copyFile(join(EXAMPLES, `${name}.xlsx`), copy);
  if (language !== "nl") await translateWords(copy, language);
  return copy;
}

async function type({ language }: Desk, file: string, typing: Typing): Promise<void> {
  await typeCells(file, { typing, language });
}

async function fill(desk: Desk, file: string, options: readonly string[]): Promise<void> {
  await command(desk, ["fill", file, "--in-place", ...options]);
}

/** Runs one command as the reader would. Exit code 1 is a finding: the examples have those on purpose. */
async function command({ language }: Desk, args: readonly string[]): Promise<void> {
  const errors: string[] = [];
  const exit = await run([...args, "--lang", language], {
    out: () => undefined,
    err: (text) => void errors.push(text),
    isWatched: false,
    today: () => serialOf("2026-11-30"),
    now: () => "2026-11-30T12:00:00.000Z",
  });
  if (exit === 2) throw new Error(`relatieplan ${args.join(" ")}: ${errors.join("")}`);
}

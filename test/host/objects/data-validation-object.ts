import { type Rect } from "../../../src/workbook/address";
import { HostObject } from "../interpreter/host-object";
import { invalidArgument } from "../interpreter/host-error";
import { intersection, isSameBlock, withoutBlock } from "../model/block";
import { type PropertyBag } from "../model/property-bag";
import { type RuleModel } from "../model/sheet-model";
import { checkFormula } from "../recalculation/formula-check";
import { type CellBlock } from "./range-format-object";
import { refuseProtected, type World } from "./world";

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };
const MOST_TEXT = { message: 255, title: 32 } as const;

/** `Excel.DataValidation`: what may be entered in a block. */
export class DataValidationObject extends HostObject {
  readonly apiName = "DataValidation";
  override readonly covered: Rect;

  constructor(
    private readonly world: World,
    private readonly block: CellBlock,
  ) {
    super();
    this.covered = block.rect;
  }

  get rule(): unknown {
    return this.kept("rule") ?? {};
  }

  set rule(rule: unknown) {
    checkRule(rule, this.world);
    this.keep("rule", rule);
  }

  get prompt(): unknown {
    return this.kept("prompt") ?? NO_PROMPT;
  }

  set prompt(prompt: unknown) {
    checkTexts(prompt);
    this.keep("prompt", prompt);
  }

  get errorAlert(): unknown {
    return this.kept("errorAlert") ?? NO_ALERT;
  }

  set errorAlert(alert: unknown) {
    checkTexts(alert);
    this.keep("errorAlert", alert);
  }

  get ignoreBlanks(): unknown {
    return this.kept("ignoreBlanks") ?? true;
  }

  set ignoreBlanks(ignore: unknown) {
    this.keep("ignoreBlanks", ignore);
  }

  get type(): string {
    const rules = this.rulesHere();
    if (rules.length === 0) return "None";
    const [kind] = Object.keys(this.rule ?? {});
    if (rules.length > 1 || kind === undefined) return rules.length > 1 ? "Inconsistent" : "None";
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }

  clear(): void {
    const { sheet, rect } = this.block;
    refuseProtected(this.world, sheet);
    sheet.validations = sheet.validations.flatMap((rule) =>
      withoutBlock(rule.rect, rect).map((rest) => ({ ...rule, rect: rest })),
    );
  }

  private rulesHere(): RuleModel[] {
    return this.block.sheet.validations.filter(({ rect }) => intersection(rect, this.block.rect));
  }

  private kept(name: string): unknown {
    return this.rulesHere()[0]?.properties.get(name);
  }

  /** A rule given to part of a block splits it, as in Excel. */
  private keep(name: string, value: unknown): void {
    const { sheet, rect } = this.block;
    refuseProtected(this.world, sheet);
    const here = this.rulesHere();
    const same = here.find((rule) => isSameBlock(rule.rect, rect));
    if (same) {
      same.properties.set(name, value);
      return;
    }
    const properties: PropertyBag = new Map(here[0]?.properties);
    this.clear();
    const id = `validation ${this.world.book.nextId()}`;
    sheet.validations.push({ id, rect, kind: "validation", properties: properties.set(name, value) });
  }
}

function checkTexts(texts: unknown): void {
  for (const [name, most] of Object.entries(MOST_TEXT)) {
    const text = isRecord(texts) ? texts[name] : undefined;
    if (typeof text === "string" && text.length > most) throw invalidArgument(`${name} longer than ${most} characters`);
  }
}

function checkRule(rule: unknown, { book }: World): void {
  if (!isRecord(rule)) throw invalidArgument("a validation needs a rule");
  const source = isRecord(rule["list"]) ? rule["list"]["source"] : undefined;
  if (typeof source === "string" && source.startsWith("=")) checkFormula(source.slice(1), book);
  else if (typeof source === "string" && source.length > 255)
    throw invalidArgument("a list longer than 255 characters");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

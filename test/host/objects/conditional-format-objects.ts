import { HostCollection } from "../interpreter/host-object";
import { invalidArgument } from "../interpreter/host-error";
import { intersection } from "../model/block";
import { type RuleModel } from "../model/sheet-model";
import { checkFormula } from "../recalculation/formula-check";
import { BagObject } from "./bag-object";
import { type CellBlock } from "./range-format-object";
import { RangeObject } from "./range-object";
import { CONDITIONAL_FORMAT } from "./shapes";
import { refuseProtected, type World } from "./world";

/** `Excel.ConditionalFormat`. */
class ConditionalFormatObject extends BagObject {
  override readonly identity: string;

  constructor(
    private readonly world: World,
    private readonly block: CellBlock,
    private readonly model: RuleModel,
  ) {
    super("ConditionalFormat", {
      shape: CONDITIONAL_FORMAT,
      bag: model.properties,
      beforeWrite: (path, value) => {
        refuseProtected(world, block.sheet);
        if (path === "custom.rule.formula") checkRuleFormula(value, world);
      },
    });
    this.identity = model.id;
  }

  get id(): string {
    return this.model.id;
  }

  get type(): string {
    return this.model.kind;
  }

  getRange(): RangeObject {
    return new RangeObject(this.world, this.block.sheet, this.model.rect);
  }

  delete(): void {
    refuseProtected(this.world, this.block.sheet);
    const { sheet } = this.block;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule !== this.model);
  }
}

/** Excel allows no structured references here. */
function checkRuleFormula(formula: unknown, { book }: World): void {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("a rule needs a formula");
  if (formula.replaceAll(/"[^"]*"/g, "").includes("[")) throw invalidArgument("no structured references in a rule");
  checkFormula(formula.slice(1), book);
}

/** `Excel.ConditionalFormatCollection`: the rules that touch a block. */
export class ConditionalFormatCollection extends HostCollection {
  readonly apiName = "ConditionalFormatCollection";

  constructor(
    private readonly world: World,
    private readonly block: CellBlock,
  ) {
    super();
  }

  listItems(): readonly ConditionalFormatObject[] {
    return this.block.sheet.conditionalFormats
      .filter(({ rect }) => intersection(rect, this.block.rect))
      .map((model) => new ConditionalFormatObject(this.world, this.block, model));
  }

  add(type: string): ConditionalFormatObject {
    refuseProtected(this.world, this.block.sheet);
    if (!["Custom", "CellValue", "DataBar"].includes(type)) throw invalidArgument(`conditional format ${type}`);
    const id = `{${this.world.book.nextId()}}`;
    const model: RuleModel = { id, rect: this.block.rect, kind: type, properties: new Map() };
    this.block.sheet.conditionalFormats.unshift(model);
    return new ConditionalFormatObject(this.world, this.block, model);
  }

  clearAll(): void {
    refuseProtected(this.world, this.block.sheet);
    const gone = new Set(this.listItems().map(({ identity }) => identity));
    const { sheet } = this.block;
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => !gone.has(id));
  }
}

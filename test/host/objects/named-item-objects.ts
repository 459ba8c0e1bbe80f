import { HostError, invalidArgument, itemNotFound } from "../interpreter/host-error";
import { HostCollection, HostObject, NOTHING } from "../interpreter/host-object";
import { isValidName, type NameModel } from "../model/name-model";
import { type Block, formatAbsolute, formatBlock, tryParseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { checkFormula } from "../recalculation/formula-check";
import { RangeObject } from "./range-object";
import { refuseStructure, type World } from "./world";

type Home = { readonly world: World; readonly sheet: SheetModel | undefined; readonly list: NameModel[] };

/** `Excel.NamedItem`. */
class NamedItemObject extends HostObject {
  readonly apiName = "NamedItem";
  override readonly identity: string;

  constructor(
    private readonly home: Home,
    private readonly model: NameModel,
  ) {
    super();
    this.identity = model.name;
  }

  get name(): string {
    return this.model.name;
  }

  get formula(): string {
    return this.model.formula;
  }

  set formula(formula: string) {
    refuseStructure(this.home.world);
    this.model.formula = checkedFormula(formula, this.home.world);
    this.home.world.book.touch();
  }

  get type(): string {
    if (this.block()) return "Range";
    const bare = this.model.formula.slice(1);
    if (/^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(bare)) return "Double";
    return bare.startsWith('"') ? "String" : "Error";
  }

  get value(): unknown {
    const block = this.block();
    if (block) return formatBlock(block);
    const bare = this.model.formula.slice(1);
    return this.type === "Double" ? Number(bare) : bare.replaceAll(/^"|"$/g, "");
  }

  get visible(): boolean {
    return this.model.visible;
  }

  set visible(isVisible: boolean) {
    refuseStructure(this.home.world);
    this.model.visible = isVisible;
  }

  get comment(): string {
    return this.model.comment;
  }

  set comment(comment: string) {
    refuseStructure(this.home.world);
    this.model.comment = comment;
  }

  get scope(): string {
    return this.home.sheet ? "Worksheet" : "Workbook";
  }

  getRange(): RangeObject {
    const block = this.block();
    if (!block) throw itemNotFound(`the cells of ${this.model.name}`);
    return new RangeObject(this.home.world, block.sheet, block.rect);
  }

  getRangeOrNullObject(): RangeObject | typeof NOTHING {
    return this.block() ? this.getRange() : NOTHING;
  }

  delete(): void {
    refuseStructure(this.home.world);
    this.home.list.splice(this.home.list.indexOf(this.model), 1);
    this.home.world.book.touch();
  }

  private block(): Block | undefined {
    return tryParseBlock(this.model.formula, this.home.world.book, this.home.sheet);
  }
}

/** `Excel.NamedItemCollection`: of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly apiName = "NamedItemCollection";
  private readonly home: Home;

  constructor(world: World, sheet: SheetModel | undefined) {
    super();
    this.home = { world, sheet, list: sheet ? sheet.names : world.book.names };
  }

  listItems(): readonly NamedItemObject[] {
    return this.home.list.map((model) => new NamedItemObject(this.home, model));
  }

  override findItem(key: unknown): NamedItemObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.listItems().find(({ identity }) => identity.toLowerCase() === wanted);
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItemObject {
    refuseStructure(this.home.world);
    if (!isValidName(name)) throw invalidArgument(`name ${name}`);
    if (this.findItem(name))
      throw new HostError("ItemAlreadyExists", `A resource with the name ${name} already exists.`);
    const formula =
      reference instanceof RangeObject
        ? `=${formatAbsolute(reference)}`
        : checkedFormula(String(reference), this.home.world);
    const model: NameModel = { name, formula, visible: true, comment: comment ?? "" };
    this.home.list.push(model);
    this.home.world.book.touch();
    return new NamedItemObject(this.home, model);
  }
}

function checkedFormula(formula: string, { book }: World): string {
  if (!formula.startsWith("=")) throw invalidArgument(`${formula} does not begin with =`);
  checkFormula(formula.slice(1), book);
  return formula;
}

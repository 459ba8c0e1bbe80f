import { HostCollection } from "../interpreter/host-object";
import { invalidArgument } from "../interpreter/host-error";
import { columnCount } from "../model/block";
import { formatBlock } from "../model/range-address";
import { type ChartModel, type SeriesModel, type SheetModel } from "../model/sheet-model";
import { BagObject } from "./bag-object";
import { RangeObject } from "./range-object";
import { CHART, SERIES } from "./shapes";
import { refuseProtected, type World } from "./world";

type Owner = { readonly world: World; readonly sheet: SheetModel; readonly chart: ChartModel };

/** `Excel.Chart`. */
class ChartObject extends BagObject {
  override readonly identity: string;

  constructor(private readonly owner: Owner) {
    super("Chart", {
      shape: CHART,
      bag: owner.chart.properties,
      beforeWrite: () => refuseProtected(owner.world, owner.sheet),
    });
    this.identity = owner.chart.id;
  }

  get id(): string {
    return this.owner.chart.id;
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.owner);
  }

  setData(source: unknown): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    this.owner.chart.series = seriesOf(source);
  }

  setPosition(from: unknown, to?: unknown): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    const [start, end] = [addressOf(from), addressOf(to ?? from)];
    this.owner.chart.area = { from: start, to: end };
  }

  activate(): void {
    this.owner.world.book.activeSheetId = this.owner.sheet.id;
  }

  delete(): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    const { sheet, chart } = this.owner;
    sheet.charts = sheet.charts.filter((other) => other !== chart);
  }
}

/** `Excel.ChartCollection`. */
export class ChartCollection extends HostCollection {
  readonly apiName = "ChartCollection";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  listItems(): readonly ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject({ world: this.world, sheet: this.sheet, chart }));
  }

  override findItem(key: unknown): ChartObject | undefined {
    return this.listItems().find((item) => item.identity === key || item.readMember("name") === key);
  }

  add(type: string, source: unknown): ChartObject {
    refuseProtected(this.world, this.sheet);
    if (!(source instanceof RangeObject)) throw invalidArgument("a chart needs a range");
    const number = this.world.book.nextId();
    const chart: ChartModel = { id: `{CHART-${number}}`, properties: new Map(), series: seriesOf(source) };
    chart.properties.set("chartType", type).set("name", `Chart ${number}`);
    this.sheet.charts.push(chart);
    return new ChartObject({ world: this.world, sheet: this.sheet, chart });
  }
}

/** `Excel.ChartSeries`. */
class ChartSeriesObject extends BagObject {
  constructor(
    private readonly owner: Owner,
    private readonly model: SeriesModel,
  ) {
    super("ChartSeries", {
      shape: SERIES,
      bag: model.properties,
      beforeWrite: () => refuseProtected(owner.world, owner.sheet),
    });
  }

  setValues(source: unknown): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    this.model.values = addressOf(source);
  }

  setXAxisValues(source: unknown): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    this.model.categories = addressOf(source);
  }

  delete(): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    const { chart } = this.owner;
    chart.series = chart.series.filter((other) => other !== this.model);
  }
}

/** `Excel.ChartSeriesCollection`. */
class ChartSeriesCollection extends HostCollection {
  readonly apiName = "ChartSeriesCollection";

  constructor(private readonly owner: Owner) {
    super();
  }

  listItems(): readonly ChartSeriesObject[] {
    return this.owner.chart.series.map((model) => new ChartSeriesObject(this.owner, model));
  }

  add(name?: string | null): ChartSeriesObject {
    refuseProtected(this.owner.world, this.owner.sheet);
    const model: SeriesModel = { properties: new Map<string, unknown>([["name", name ?? ""]]) };
    this.owner.chart.series.push(model);
    return new ChartSeriesObject(this.owner, model);
  }
}

/** Excel makes a series of every column of the source; a first column of text it would take for categories. */
function seriesOf(source: unknown): SeriesModel[] {
  if (!(source instanceof RangeObject)) throw invalidArgument("a chart needs a range");
  return Array.from({ length: columnCount(source.rect) }, (_, index) => ({
    properties: new Map(),
    values: formatBlock(source.getColumn(index)),
  }));
}

function addressOf(source: unknown): string {
  if (source instanceof RangeObject) return formatBlock(source);
  if (typeof source === "string") return source;
  throw invalidArgument("a range");
}

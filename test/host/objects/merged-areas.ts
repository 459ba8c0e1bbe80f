import { HostCollection, HostObject, NOTHING } from "../interpreter/host-object";
import { intersection } from "../model/block";
import { formatBlock } from "../model/range-address";
import { RangeObject } from "./range-object";

/** The merged blocks within a range. */
export function mergedAreas(range: RangeObject): RangeAreasObject | typeof NOTHING {
  const merges = range.sheet.merges.filter((merge) => intersection(merge, range.rect));
  if (merges.length === 0) return NOTHING;
  return new RangeAreasObject(merges.map((merge) => new RangeObject(range.world, range.sheet, merge)));
}

/** `Excel.RangeAreas`: several blocks of one sheet. */
class RangeAreasObject extends HostObject {
  readonly apiName = "RangeAreas";
  override readonly isTrackable = true;

  constructor(private readonly blocks: readonly RangeObject[]) {
    super();
  }

  get address(): string {
    return this.blocks.map(formatBlock).join(",");
  }

  get areaCount(): number {
    return this.blocks.length;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.blocks);
  }
}

class RangeCollection extends HostCollection {
  readonly apiName = "RangeCollection";

  constructor(private readonly blocks: readonly RangeObject[]) {
    super();
  }

  listItems(): readonly RangeObject[] {
    return this.blocks;
  }
}

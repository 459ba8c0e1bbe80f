import { understand, type UnderstandInput, type Workbench } from "../engine/workbench";
import { planFill } from "../fill-all";

/**
 * The workbook as filling it in would leave it, without filling it in: what is made of it then has today's figures, also
 * when somebody typed in it since, or never filled it in at all.
 */
export function upToDate(input: UnderstandInput): Workbench {
  const consent = { typedCells: "keep", textNumbers: "repair" } as const;
  const { projected } = planFill({ ...input, jobs: "all", consent });
  return understand({ ...input, snapshot: projected });
}

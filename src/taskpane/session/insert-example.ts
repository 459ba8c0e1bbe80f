import { type Language } from "../../i18n/translator";
import { type Ports } from "./read-workbook";
import { type RunningTask } from "./task-runner";

/** Puts the sheets of the example in the workbook, in the reader's language. */
export async function insertExample(
  { host, engine }: Ports,
  { language, ...task }: RunningTask & { readonly language: Language },
): Promise<void> {
  const plannedOn = await host.scout();
  await host.apply(await engine.example(language), { ...task, plannedOn });
}

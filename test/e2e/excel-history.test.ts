import { dump } from "../host/dump";
import { bookFromSnapshot } from "../host/from-snapshot";
import { SHOP } from "../taskpane/shop";
import { accessibilityProblems } from "./accessibility";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

it.each(["nl", "en"] as const)("takes back what was written before the pane was closed, in %s", async (language) => {
  const book = bookFromSnapshot(SHOP);
  const before = dump(book);
  const first = await visitExcel(chromium, { book, language });
  await first.visitor.toResult();
  await first.excel.close();
  expect(dump(book)).not.toEqual(before);

  const { excel, visitor, trouble } = await visitExcel(chromium, { book, language });
  await visitor.opens("pane.start.history.title");
  expect(await accessibilityProblems(excel.pane)).toEqual([]);
  await excel.pane.getByRole("listitem").getByRole("button").click();
  await visitor.sees(visitor.says("pane.result.undone"));
  await visitor.rests();
  expect(dump(book)).toEqual(before);
  expect(await visitor.says("pane.history.none").count()).toBe(1);
  expect(await accessibilityProblems(excel.pane)).toEqual([]);
  expect(trouble).toEqual(NO_TROUBLE);
});

it("says how far it came when taking back fails too, and what stands is undone with a button", async () => {
  const book = bookFromSnapshot(SHOP);
  const before = dump(book);
  const { excel, visitor } = await visitExcel(chromium, { book });
  await visitor.toPreview();
  excel.faults.plan({ code: "GeneralException", times: Infinity, when: ({ write }) => write >= 5 });
  await visitor.button("pane.preview.apply").click();
  await visitor.sees(visitor.says("pane.problem.heading"));
  await visitor.rests();
  expect(await excel.pane.getByRole("alert").innerText()).toContain("Het schrijven is halverwege gestopt");
  expect(await accessibilityProblems(excel.pane)).toEqual([]);
  expect(dump(book)).not.toEqual(before);

  excel.faults.clear();
  await visitor.button("pane.problem.undo").click();
  await visitor.sees(visitor.says("pane.result.undone"));
  await visitor.rests();
  expect(dump(book)).toEqual(before);
});

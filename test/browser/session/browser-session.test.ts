import { readFileSync } from "node:fs";
import { BrowserSession, type ChosenFile } from "../../../src/browser/session/browser-session";
import { createDesk } from "../../../src/browser/worker/workbook-desk";
import { type Language, translatorFor } from "../../../src/i18n";

const END_OF_2024 = 45_657;

function newSession(language: Language = "nl") {
  const remembered: Language[] = [];
  const session = new BrowserSession({
    desk: createDesk({ translators: { nl: translatorFor("nl"), en: translatorFor("en") } }),
    language,
    today: () => END_OF_2024,
    save: () => {},
    remember: (chosen) => remembered.push(chosen),
  });
  return { session, remembered };
}

function file(name: string, bytes: Uint8Array): ChosenFile {
  return { name, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

const SHOP = file("winkel.xlsx", readFileSync("examples/kleine-winkel.xlsx"));

function orders(number: string): ChosenFile {
  const lines = ["Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw", `${number};1001;03-06-2024;12,50`];
  return file(`${number}.csv`, new TextEncoder().encode(lines.join("\n")));
}

describe("files that are dropped on the page", () => {
  it("go together: the workbook first, in whatever order they were dropped, then every list of orders", async () => {
    const { session } = newSession();
    await session.take([orders("A"), SHOP, orders("B")]);
    expect(session.state()).toMatchObject({ file: "winkel.xlsx", trouble: undefined });
    expect(session.state().added.map(({ findings }) => findings[0]?.params["file"])).toEqual(["A.csv", "B.csv"]);
  });

  it("are a workbook of their own when none is open: the first list, with the others under it", async () => {
    const { session } = newSession();
    await session.take([orders("A"), orders("B")]);
    expect(session.state().file).toBe("A.xlsx");
    expect(session.state().sheets).toMatchObject([{ name: "Orders", rowCount: 3 }]); // headings, A, B
  });

  it("are added to the workbook that is open", async () => {
    const { session } = newSession();
    await session.open(SHOP);
    const before = session.state().sheets.length;
    await session.take([orders("A")]);
    expect(session.state()).toMatchObject({ file: "winkel.xlsx", isSaved: false, changedBeside: 1 });
    expect(session.state().sheets).toHaveLength(before + 1);
    expect(session.state().selected?.sheet).toBe(session.state().added[0]?.writing?.addedSheets[0]);
  });

  it("are no two workbooks at once", async () => {
    const { session } = newSession();
    await session.take([SHOP, SHOP]);
    expect(session.state()).toMatchObject({ file: undefined, trouble: { word: "browser.trouble.several" } });
  });

  it("do not end up in another workbook when their own cannot be opened", async () => {
    const { session } = newSession();
    await session.open(SHOP);
    await session.take([file("kapot.xlsx", new Uint8Array()), orders("A")]);
    expect(session.state()).toMatchObject({ file: "winkel.xlsx", trouble: { code: "file.empty" }, added: [] });
  });

  it("may have been moved in the meantime, or be a folder", async () => {
    const { session } = newSession();
    const gone = { name: "weg.xlsx", arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) };
    await session.take([gone]);
    expect(session.state().trouble).toMatchObject({ code: "file.notFound", details: { file: "weg.xlsx" } });
  });
});

describe("orders that were added", () => {
  it("are taken away one file at a time, the last first", async () => {
    const { session } = newSession();
    await session.take([SHOP, orders("A"), orders("B")]);
    const sheets = session.state().sheets.length;
    const [first, second] = session.state().added;
    if (second) await session.takeBackOrders(second);
    expect(session.state().added).toEqual([first]);
    expect(session.state().sheets.at(-1)).toMatchObject({ name: "A", rowCount: 2 });
    if (first) await session.takeBackOrders(first);
    expect(session.state().sheets).toHaveLength(sheets - 1);
  });

  it("stay while orders of a later file stand under them, and it is said which go first", async () => {
    const { session } = newSession();
    await session.take([SHOP, orders("A"), orders("B")]);
    const { added, sheets } = session.state();
    if (added[0]) await session.takeBackOrders(added[0]);
    expect(session.state()).toMatchObject({ added, sheets, trouble: { word: "browser.trouble.laterFirst" } });
  });

  it("can be put out of sight, and stay", async () => {
    const { session } = newSession();
    await session.take([SHOP, orders("A")]);
    const sheets = session.state().sheets.length;
    const [first] = session.state().added;
    if (first) session.dismissAdded(first);
    expect(session.state().added).toEqual([]);
    expect(session.state().sheets).toHaveLength(sheets);
  });
});

it("remembers a language that was chosen, and nothing when it was that already", () => {
  const { session, remembered } = newSession("nl");
  session.speak("nl");
  session.speak("en");
  expect(session.state().language).toBe("en");
  expect(remembered).toEqual(["en"]);
});

import {
  answerFile,
  answerPage,
  type CacheShelf,
  dropEarlier,
  keepFiles,
} from "../../../src/browser/offline/keep-offline";
import { type Precache } from "../../../src/browser/offline/precache";

const HOST = "https://plan.example/map/";
const precache = { version: "v2", files: ["./", "page.js"] };

/** Caches as the browser has them: by name, and files by their address. */
class MemoryShelf implements CacheShelf {
  readonly caches = new Map<string, Map<string, Response>>();

  async open(name: string): Promise<Cache> {
    const files = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, files);
    const cache = {
      addAll: async (added: string[]) =>
        added.forEach((file) => files.set(new URL(file, HOST).href, new Response(`${name} ${file}`))),
      match: async (address: string) => files.get(address)?.clone(),
    };
    return cache as unknown as Cache; // the two members that are used
  }

  async keys(): Promise<string[]> {
    return [...this.caches.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.caches.delete(name);
  }
}

function keep(caches: CacheShelf, kept: Precache): Promise<void> {
  return keepFiles({ caches, ask: (file) => file, precache: kept });
}

const online = async (address: string) => new Response(`server ${address}`);
const offline = async (): Promise<Response> => {
  throw new TypeError("no connection");
};

describe("the page without a connection", () => {
  it.each`
    address                    | because
    ${HOST}                    | ${"the folder"}
    ${`${HOST}index.html`}     | ${"the page by its name"}
    ${`${HOST}?taal=en#begin`} | ${"what stands behind ? and # is the page's own business"}
  `("is answered from what was kept: $because", async ({ address }) => {
    const caches = new MemoryShelf();
    await keep(caches, precache);
    expect(await (await answerFile(address, { caches, fetch: offline, precache })).text()).toBe("relatieplan-v2 ./");
  });

  it("asks the server for what was not kept", async () => {
    const caches = new MemoryShelf();
    await keep(caches, precache);
    expect(await (await answerFile(`${HOST}other.js`, { caches, fetch: online, precache })).text()).toBe(
      `server ${HOST}other.js`,
    );
  });

  it("has the parts of the version before, for a page that is still open", async () => {
    const caches = new MemoryShelf();
    await keep(caches, { version: "v1", files: ["./", "page.old.js"] });
    await keep(caches, precache);
    const answer = async (file: string) => (await answerFile(HOST + file, { caches, fetch: offline, precache })).text();
    expect(await answer("page.old.js")).toBe("relatieplan-v1 page.old.js");
    expect(await answer("")).toBe("relatieplan-v2 ./");
  });

  it("lets all versions go but this and the last, and other programs' caches alone", async () => {
    const caches = new MemoryShelf();
    for (const version of ["v0", "v1", "v2"]) await keep(caches, { ...precache, version });
    await caches.open("another-program");
    await dropEarlier(caches, precache);
    expect(await caches.keys()).toEqual(["relatieplan-v1", "relatieplan-v2", "another-program"]);
  });
});

describe("the page itself", () => {
  const failing = async () => new Response("out of order", { status: 503 });
  const never = () => new Promise<Response>(() => {});

  it.each`
    server     | shown                  | because
    ${online}  | ${`server ${HOST}`}    | ${"the server has the newest"}
    ${offline} | ${"relatieplan-v2 ./"} | ${"there is no connection"}
    ${failing} | ${"relatieplan-v2 ./"} | ${"the server is out of order"}
    ${never}   | ${"relatieplan-v2 ./"} | ${"nobody waits for ever"}
  `("comes from where it is: $because", async ({ server, shown }) => {
    const caches = new MemoryShelf();
    await keep(caches, precache);
    const response = await answerPage(HOST, { caches, fetch: server, precache }, 50);
    expect(await response.text()).toBe(shown);
  });

  it("comes from the server when it was never kept", async () => {
    const response = await answerPage(HOST, { caches: new MemoryShelf(), fetch: failing, precache }, 50);
    expect(response.status).toBe(503);
  });
});

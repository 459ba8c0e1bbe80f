import { answerFile, type CacheShelf, dropEarlier, keepFiles } from "../../../src/browser/offline/keep-offline";

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
    await keepFiles(caches, precache);
    expect(await (await answerFile(address, { caches, fetch: offline, precache })).text()).toBe("relatieplan-v2 ./");
  });

  it("asks the server for what was not kept", async () => {
    const caches = new MemoryShelf();
    await keepFiles(caches, precache);
    expect(await (await answerFile(`${HOST}other.js`, { caches, fetch: online, precache })).text()).toBe(
      `server ${HOST}other.js`,
    );
  });

  it("lets earlier versions go, and other programs' caches alone", async () => {
    const caches = new MemoryShelf();
    await keepFiles(caches, { ...precache, version: "v1" });
    await keepFiles(caches, precache);
    await caches.open("another-program");
    await dropEarlier(caches, precache);
    expect(await caches.keys()).toEqual(["relatieplan-v2", "another-program"]);
  });
});

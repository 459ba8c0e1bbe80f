import { type Precache } from "./precache";

/** The caches of this page's own files; other programs on the same host have other names. */
const PREFIX = "relatieplan-";

/** What the service worker asks of the browser's caches. */
export type CacheShelf = Pick<CacheStorage, "open" | "keys" | "delete">;
type Fetch = (address: string) => Promise<Response>;

/** Puts the files of this version by; all or none. */
export async function keepFiles(caches: CacheShelf, { version, files }: Precache): Promise<void> {
  const cache = await caches.open(PREFIX + version);
  await cache.addAll([...files]);
}

/** Lets earlier versions go, once this one has taken over. */
export async function dropEarlier(caches: CacheShelf, { version }: Precache): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

export type Answering = { readonly caches: CacheShelf; readonly fetch: Fetch; readonly precache: Precache };

/**
 * A file of the page: as it was put by, else from the server. Pages of one version thus never mix with another, and a new
 * version is shown when the page is next loaded.
 */
export async function answerFile(address: string, { caches, fetch, precache }: Answering): Promise<Response> {
  const cache = await caches.open(PREFIX + precache.version);
  // `?…` and `#…` are the page's own business.
  const [bare = address] = address.split(/[?#]/);
  const name = bare.endsWith("/index.html") ? bare.slice(0, -"index.html".length) : bare;
  return (await cache.match(name)) ?? fetch(address);
}

import { type Precache } from "./precache";

/** The caches of this page's own files; other programs on the same host have other names. */
const PREFIX = "relatieplan-";

/** So long may the server take to give the page itself, when we have it too. */
const PATIENCE_MS = 3_000;

/** What the service worker asks of the browser's caches. */
export type CacheShelf = Pick<CacheStorage, "open" | "keys" | "delete">;
type Fetch = (address: string) => Promise<Response>;

export type Keeping = {
  readonly caches: CacheShelf;
  /** How a file is asked of the server: past the browser's own cache, which may hold an earlier one. */
  readonly ask: (file: string) => RequestInfo;
  readonly precache: Precache;
};

/** Puts the files of this version by; all or none. */
export async function keepFiles({ caches, ask, precache: { version, files } }: Keeping): Promise<void> {
  const cache = await caches.open(PREFIX + version);
  await cache.addAll(files.map(ask));
}

/** Lets earlier versions go, but for the last: a page that is open still asks for parts of that one. */
export async function dropEarlier(caches: CacheShelf, { version }: Precache): Promise<void> {
  const earlier = (await namesOf(caches)).filter((name) => name !== PREFIX + version);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
}

export type Answering = { readonly caches: CacheShelf; readonly fetch: Fetch; readonly precache: Precache };

/**
 * A part of the page: as it was put by, else from the server. Their names change with their contents, so parts of one
 * version never mix with another.
 */
export async function answerFile(address: string, answering: Answering): Promise<Response> {
  return (await kept(address, answering)) ?? answering.fetch(address);
}

/**
 * The page itself: the newest there is. Without a connection, or when the server has something else to say, it is the one
 * that was put by.
 *
 * @param patience milliseconds
 */
export async function answerPage(address: string, answering: Answering, patience = PATIENCE_MS): Promise<Response> {
  const own = await kept(address, answering);
  if (!own) return answering.fetch(address);
  const fetched = answering.fetch(address).catch(() => undefined);
  const newest = await Promise.race([fetched, wait(patience)]);
  return newest?.ok ? newest : own;
}

async function kept(address: string, { caches, precache }: Answering): Promise<Response | undefined> {
  // `?…` and `#…` are the page's own business.
  const [bare = address] = address.split(/[?#]/);
  const file = bare.endsWith("/index.html") ? bare.slice(0, -"index.html".length) : bare;
  const own = PREFIX + precache.version;
  const earlier = (await namesOf(caches)).filter((name) => name !== own);
  for (const name of [own, ...earlier.toReversed()]) {
    const response = await (await caches.open(name)).match(file);
    if (response) return response;
  }
  return undefined;
}

/** Our caches, in the order in which they were made. */
async function namesOf(caches: CacheShelf): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

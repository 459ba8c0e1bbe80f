import { answerFile, answerPage, dropEarlier, keepFiles } from "./keep-offline";
import { type Precache } from "./precache";

/** The members of a service worker that are used here; the compiler takes this file for one of a page. */
type Waiting = { waitUntil(work: Promise<unknown>): void };
type Asking = { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Scope = {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Asking) => void): void;
};

/** Filled in by the build. */
declare const PRECACHE: Precache;

const scope = globalThis as unknown as Scope; // what a service worker's global object is

/** Takes over at once: the page that is open finds the parts of its own version in the cache before this one. */
async function install(): Promise<void> {
  await keepFiles({ caches, ask: (file) => new Request(file, { cache: "reload" }), precache: PRECACHE });
  await scope.skipWaiting();
}

/** Also takes care of a page that was opened before there was a service worker: its later parts need no connection. */
async function activate(): Promise<void> {
  await dropEarlier(caches, PRECACHE);
  await scope.clients.claim();
}

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(`${scope.location.origin}/`)) return;
  const answer = mode === "navigate" ? answerPage : answerFile;
  event.respondWith(answer(url, { caches, fetch: (address) => fetch(address), precache: PRECACHE }));
});

import { answerFile, dropEarlier, keepFiles } from "./keep-offline";
import { type Precache } from "./precache";

/** The members of a service worker that are used here; the compiler takes this file for one of a page. */
type Waiting = { waitUntil(work: Promise<unknown>): void };
type Asking = { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Scope = {
  readonly location: { readonly origin: string };
  addEventListener(kind: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Asking) => void): void;
};

/** Filled in by the build. */
declare const PRECACHE: Precache;

const scope = globalThis as unknown as Scope; // what a service worker's global object is

scope.addEventListener("install", (event) => event.waitUntil(keepFiles(caches, PRECACHE)));
scope.addEventListener("activate", (event) => event.waitUntil(dropEarlier(caches, PRECACHE)));
scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(`${scope.location.origin}/`)) return;
  event.respondWith(answerFile(url, { caches, fetch: (address) => fetch(address), precache: PRECACHE }));
});

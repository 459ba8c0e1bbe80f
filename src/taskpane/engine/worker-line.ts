import { type Line } from "./messages";

/** What is used of a worker. */
export type WorkerLike = {
  postMessage(message: unknown): void;
  addEventListener(kind: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: "error", listener: () => void): void;
};

/**
 * A line to a worker. The script of a worker may fail to arrive: the connection was gone for a moment, or the page has been
 * open for days. It is then started again, once, with what was said to it so far; when that fails too, whoever waits is
 * told, and the next question tries anew.
 *
 * @param start begins a worker; called again for every new attempt
 */
export function workerLine(start: () => WorkerLike): Line {
  let receive: (message: unknown) => void = () => undefined;
  let tellLost: () => void = () => undefined;
  /** Said to a worker that has not answered anything yet. */
  let said: unknown[] = [];
  let state: "starting" | "again" | "works" | "lost" = "starting";
  let worker = begin();

  function begin(): WorkerLike {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      state = "works";
      said = [];
      receive(data);
    });
    begun.addEventListener("error", () => failed());
    return begun;
  }

  function failed(): void {
    if (state === "starting" && said.length > 0) {
      state = "again";
      worker = begin();
      said.forEach(post);
      return;
    }
    if (state !== "works") state = "lost";
    said = [];
    tellLost();
  }

  function post(message: unknown): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its own worker
    worker.postMessage(message);
  }

  return {
    send: (message) => {
      if (state === "lost") {
        state = "starting";
        worker = begin();
      }
      if (state !== "works") said.push(message);
      post(message);
    },
    listen: (listener) => {
      receive = listener;
    },
    whenLost: (listener) => {
      tellLost = listener;
    },
  };
}

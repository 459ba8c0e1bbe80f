import { workerLine, type WorkerLike } from "../../src/taskpane/engine/worker-line";

/** A worker whose script arrives, or not, when the test says so. */
class Arriving implements WorkerLike {
  readonly heard: unknown[] = [];
  private hears: (event: { readonly data: unknown }) => void = () => undefined;
  private fails: () => void = () => undefined;

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  addEventListener(kind: "message" | "error", listener: (event: { readonly data: unknown }) => void): void {
    if (kind === "message") this.hears = listener;
    else this.fails = () => listener({ data: undefined });
  }

  says(data: unknown): void {
    this.hears({ data });
  }

  isLost(): void {
    this.fails();
  }
}

function lineTo(): { workers: Arriving[]; line: ReturnType<typeof workerLine>; told: unknown[] } {
  const workers: Arriving[] = [];
  const told: unknown[] = [];
  const line = workerLine(() => {
    const worker = new Arriving();
    workers.push(worker);
    return worker;
  });
  line.listen((message) => told.push(message));
  line.whenLost?.(() => told.push("lost"));
  return { workers, line, told };
}

describe("the line to a worker", () => {
  it("starts a worker whose script did not come once more, and says again what was asked", () => {
    const { workers, line, told } = lineTo();
    line.send("one");
    line.send("two");
    workers[0]?.isLost();
    expect(workers.map(({ heard }) => heard)).toEqual([
      ["one", "two"],
      ["one", "two"],
    ]);
    workers[1]?.says("answer");
    expect(told).toEqual(["answer"]);
  });

  it("tells whoever waits when it does not come again, and tries anew with the next question", () => {
    const { workers, line, told } = lineTo();
    line.send("one");
    workers[0]?.isLost();
    workers[1]?.isLost();
    expect(told).toEqual(["lost"]);
    line.send("two");
    expect(workers[2]?.heard).toEqual(["two"]);
  });

  it("does not start another for nothing: the first question does", () => {
    const { workers, line } = lineTo();
    workers[0]?.isLost();
    expect(workers).toHaveLength(1);
    line.send("one");
    expect(workers[1]?.heard).toEqual(["one"]);
  });

  it("tells whoever waits of a fault in a worker that works, and keeps that worker", () => {
    const { workers, line, told } = lineTo();
    line.send("one");
    workers[0]?.says("answer");
    workers[0]?.isLost();
    line.send("two");
    expect(told).toEqual(["answer", "lost"]);
    expect(workers.map(({ heard }) => heard)).toEqual([["one", "two"]]);
  });
});

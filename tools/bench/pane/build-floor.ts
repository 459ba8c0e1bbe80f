import { createRequire } from "node:module";
import { resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const ROOT = resolve(__dirname, "../../..");

/** The floor page twice: with office.js for the frame in Excel, and without. */
export type FloorFolders = { readonly addin: string; readonly web: string };

/**
 * Builds the floor with the very settings of our own pages: only what is built and where it goes differs. The HTML pages
 * are ours too, so that office.js is loaded in the same way and the same content security policy holds.
 */
export async function buildFloor(folder: string): Promise<FloorFolders> {
  // webpack.config.js is CommonJS and untyped; it exports the settings of each product by name.
  const all = createRequire(__filename)("../../../webpack.config.js") as readonly Configuration[];
  const folders = { addin: resolve(folder, "addin"), web: resolve(folder, "web") };
  const pages = [
    { name: "addin", template: "src/taskpane/index.html", filename: "taskpane.html" },
    { name: "web", template: "src/browser/index.html", filename: "index.html" },
  ] as const;
  for (const { name, template, filename } of pages) {
    const ours = all.find((settings) => settings.name === name);
    if (!ours) throw new Error(`webpack.config.js has no settings named ${name}`);
    await build({
      ...ours,
      entry: { floor: resolve(__dirname, "floor/index.tsx") },
      output: { ...ours.output, path: folders[name] },
      plugins: [new HtmlPlugin({ template: resolve(ROOT, template), filename })],
    });
  }
  return folders;
}

async function build(settings: Configuration): Promise<void> {
  await new Promise<void>((done, fail) => {
    webpack(settings, (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors()) fail(new Error(stats?.toString("errors-only") ?? "webpack gave nothing"));
      else done();
    });
  });
}

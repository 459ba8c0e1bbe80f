import { createHash } from "node:crypto";
import { type Compiler } from "webpack";
import { precacheFiles, type Precache } from "../../src/browser/offline/precache";

const WORKER = "service-worker.js";

/** Tells the service worker which files the build made; their contents decide the version. */
export class PrecachePlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("Precache", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Precache", stage }, (assets) => {
        const worker = assets[WORKER];
        if (!worker) return;
        const files = precacheFiles(Object.keys(assets));
        const hash = createHash("sha256");
        for (const name of files) hash.update(name).update(assets[name === "./" ? "index.html" : name]?.buffer() ?? "");
        const precache: Precache = { version: hash.digest("hex").slice(0, 16), files };
        const list = `const PRECACHE=${JSON.stringify(precache)};\n`;
        compilation.updateAsset(WORKER, new sources.ConcatSource(list, worker));
      });
    });
  }
}

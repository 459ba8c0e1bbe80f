/*
 * Serves dist/addin over https with a certificate that this computer trusts, and tells the Excel on it: `npm run excel`.
 * The first time the system asks whether the certificate may be trusted.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { resolve } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { serveFolder } from "../serve/static-server";
import { manifestId, sideload } from "./sideload";

const FOLDER = resolve("dist/addin");
const MANIFEST = resolve(FOLDER, "manifest.xml");
const PORT = 3000;

async function run(): Promise<void> {
  const answer = serveFolder(FOLDER);
  const server = createServer(await getHttpsServerOptions(), (request, response) => void answer(request, response));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(PORT, "localhost", listening);
  });
  console.log(`The add-in is served at https://localhost:${PORT}. Stop with Ctrl+C.`);
  const id = manifestId(readFileSync(MANIFEST, "utf8"));
  console.log(await sideload({ manifestPath: MANIFEST, id, system: process.platform }));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

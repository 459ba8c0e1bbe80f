import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathWithin, serveFolder } from "../../../tools/serve/static-server";

const FOLDER = resolve("assets");

async function ask(path: string, method = "GET"): Promise<Response> {
  const server = createServer((request, response) => void serveFolder(FOLDER)(request, response));
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  try {
    const { port } = server.address() as AddressInfo; // it listens on a port
    const answer = await fetch(`http://localhost:${port}${path}`, { method });
    return new Response(await answer.arrayBuffer(), answer);
  } finally {
    // fetch keeps its connection for a next question, and with it this process.
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

describe("the server for this computer", () => {
  it("serves a file as what it is, and has the browser guess nothing", async () => {
    const answer = await ask("/icon-32.png?v=1");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["/nothing.png", "/..%2fpackage.json", "/%zz", "/%00", "/"])("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("only gives; it takes nothing", async () => {
    expect((await ask("/icon-32.png", "POST")).status).toBe(404);
  });

  it.each`
    address                        | expected              | because
    ${"/"}                         | ${"/site/index.html"} | ${"a folder is its page"}
    ${"/lazy/a.js?x#y"}            | ${"/site/lazy/a.js"}  | ${"without what stands behind ? and #"}
    ${"/../secret"}                | ${undefined}          | ${"outside the folder"}
    ${"/%2e%2e/%2e%2e/etc/passwd"} | ${undefined}          | ${"outside, in disguise"}
    ${"/../site-other/a.js"}       | ${undefined}          | ${"a folder whose name only begins the same"}
  `("takes $address for $expected: $because", ({ address, expected }) => {
    expect(pathWithin("/site", address)).toBe(expected);
  });
});

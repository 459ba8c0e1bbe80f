/*
 * Serves dist/web on this computer only, to use and to try the browser page: `npm start`. Another folder or port: the
 * first and second argument.
 */
import { createServer } from "node:http";
import { resolve } from "node:path";
import { serveFolder } from "./static-server";

const [folder = "dist/web", port = "3000"] = process.argv.slice(2);
const server = createServer((request, response) => void serveFolder(resolve(folder))(request, response));

server.on("error", (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(
    isTaken ? `Port ${port} is in use; stop the other program or try: npm start -- dist/web 3001` : error.message,
  );
  process.exitCode = 1;
});
server.listen(Number(port), "localhost", () => {
  console.log(`Relatieplan: http://localhost:${port}\nStop with Ctrl+C. Your workbooks stay on this computer.`);
});

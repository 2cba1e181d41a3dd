/** `node scripts/serve.mjs FOLDER PORT`: serves a built folder on localhost, for tests and for trying a build. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

const [folder = "dist", port = "4173"] = process.argv.slice(2);
const root = path.resolve(folder);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const inside = file.startsWith(root + path.sep);
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end("not found");
    return;
  }
  response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(Number(port), "localhost", () => console.log(`http://localhost:${port}`));

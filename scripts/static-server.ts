import { readFileSync, statSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
  ".parquet": "application/vnd.apache.parquet",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a plain web server answers to an address: a file, another address, or that there is none. */
export type Found =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/** A base path with a slash at both ends: "", "/" and "some/base" are "/", "/" and "/some/base/". */
export function baseOf(path: string | undefined): string {
  return `/${(path ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}

/**
 * The file below `root` for an address below `base`: a folder stands for its `index.html`, and an address that
 * leads nowhere for `404.html`. No address leads out of `root`.
 */
export function findFile(root: string, base: string, address: string): Found {
  const [encoded = "", ...query] = address.replace(/^\/+/, "/").split("?");
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return { status: 400 };
  }
  if (path.includes("\0")) return { status: 400 };
  const search = query.length > 0 ? `?${query.join("?")}` : "";
  if (`${path}/` === base) return { status: 301, location: `${base}${search}` };
  const missing = { status: 404, file: join(root, "404.html") } as const;
  if (!path.startsWith(base)) return missing;
  const file = resolve(root, `.${sep}${path.slice(base.length)}`);
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return missing;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() && !path.endsWith("/")) return { status: 200, file };
  if (!found?.isDirectory()) return missing;
  if (!path.endsWith("/")) return { status: 301, location: `${encoded}/${search}` };
  const index = join(file, "index.html");
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? { status: 200, file: index } : missing;
}

/** Serves the files below `root` under `base`, text compressed as GitHub Pages does. It is not listening yet. */
export function staticServer(root: string, base: string): Server {
  return createServer((request, response) => answer(root, base, request, response));
}

/** The same, listening on a port of this machine that is free. `address` ends without the base path. */
export async function serveOnFreePort(
  root: string,
  base = "/",
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = staticServer(root, base);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const found = findFile(root, base, request.url ?? "/");
  if ("location" in found) {
    response.writeHead(301, { location: found.location }).end();
    return;
  }
  const plain = { "content-type": "text/plain; charset=utf-8" };
  if (!("file" in found)) {
    response.writeHead(found.status, plain).end("This is no address.\n");
    return;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(found.file);
  } catch {
    response.writeHead(404, plain).end("There is no such page.\n");
    return;
  }
  const type = TYPES[extname(found.file)] ?? "application/octet-stream";
  const packed =
    type.includes("charset") && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = packed ? gzipSync(bytes) : bytes;
  response.writeHead(found.status, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

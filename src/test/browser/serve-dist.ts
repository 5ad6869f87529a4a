import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { staticServer } from "../../../scripts/static-server.ts";

/** Serves the built site on a free port while the tests run; they find its address in SITE_ADDRESS. */
export default async function serveDist(): Promise<() => void> {
  if (!existsSync("dist/index.html")) throw new Error("dist/ holds no site. Build it first: npm run build");
  const server = staticServer("dist", "/");
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  process.env["SITE_ADDRESS"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => server.close();
}

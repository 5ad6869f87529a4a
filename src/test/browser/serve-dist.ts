import { existsSync } from "node:fs";
import { serveOnFreePort } from "../../../scripts/static-server.ts";

/** Serves the built site on a free port while the tests run; they find its address in SITE_ADDRESS. */
export default async function serveDist(): Promise<() => void> {
  if (!existsSync("dist/index.html")) throw new Error("dist/ holds no site. Build it first: npm run build");
  const { address, close } = await serveOnFreePort("dist");
  process.env["SITE_ADDRESS"] = address;
  return close;
}

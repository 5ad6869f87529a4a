import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { changesPath } from "../../data/read-changes.ts";
import { respond } from "../../publish/respond.ts";

/** `/data/changes.csv`: every number that a version changed, of all datasets; the source file, byte for byte. */
export const GET: APIRoute = () =>
  respond({ body: readFileSync(changesPath, "utf8"), mediaType: "text/csv" });

import type { APIRoute } from "astro";
import { allData } from "../publish/all-data.ts";
import { respond } from "../publish/respond.ts";

/** `/all-data.zip`: every published file of every dataset; one archive for both languages. */
export const GET: APIRoute = async () => respond({ body: await allData(), mediaType: "application/zip" });

import type { APIRoute } from "astro";
import { allDataSums } from "../../publish/all-data.ts";
import { respond } from "../../publish/respond.ts";

/** `/data/SHA256SUMS`: the checksums of `/all-data.zip`, for who loads single files. */
export const GET: APIRoute = async () => respond({ body: await allDataSums(), mediaType: "text/plain" });

import type { APIRoute } from "astro";
import { absoluteAddress } from "../publish/address.ts";
import { respond } from "../publish/respond.ts";
import { robotsText } from "../publish/robots.ts";

export const GET: APIRoute = () =>
  respond({ body: robotsText(absoluteAddress("sitemap.xml", "en")), mediaType: "text/plain" });

import { defineMiddleware } from "astro:middleware";
import { keepTogether } from "./i18n/keep-together.ts";

/** Sees every page before it is written: whatever component wrote a number, its unit stays on the line. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(keepTogether(await response.text()), response);
});

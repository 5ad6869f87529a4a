import type { PublishedFile } from "./figure-files.ts";

/** A file as the answer of an endpoint, in bytes: as text, its byte order mark would be lost. */
export function respond({ body, mediaType }: PublishedFile): Response {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  const charset = /^(text|application\/json|image\/svg)/.test(mediaType) ? "; charset=utf-8" : "";
  return new Response(bytes, { headers: { "Content-Type": `${mediaType}${charset}` } });
}

import type { Explorer } from "../explorer.ts";

export function Code(_: { readonly explorer: Explorer }) {
  return null;
}

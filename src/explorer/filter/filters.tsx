import type { Explorer } from "../explorer.ts";

export function Filters(_: { readonly explorer: Explorer }) {
  return null;
}

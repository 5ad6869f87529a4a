import type { Explorer } from "../explorer.ts";

export function Chips(_: { readonly explorer: Explorer }) {
  return null;
}

import type { Explorer } from "../explorer.ts";

export function Compute(_: { readonly explorer: Explorer }) {
  return null;
}

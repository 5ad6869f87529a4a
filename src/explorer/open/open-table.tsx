import type { Explorer } from "../explorer.ts";

export function OpenTable(_: { readonly explorer: Explorer }) {
  return null;
}

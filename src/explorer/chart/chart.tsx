import type { Explorer } from "../explorer.ts";

export function Chart(_: { readonly explorer: Explorer }) {
  return null;
}

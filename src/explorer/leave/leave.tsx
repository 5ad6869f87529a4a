import type { Explorer } from "../explorer.ts";

export function Leave(_: { readonly explorer: Explorer }) {
  return null;
}

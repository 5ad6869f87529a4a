import type { Explorer } from "../explorer.ts";

export function TableView(_: { readonly explorer: Explorer }) {
  return null;
}

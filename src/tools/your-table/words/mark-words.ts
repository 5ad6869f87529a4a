import type { Mark } from "../findings/marks.ts";

const SIGNS: Readonly<Record<Mark["kind"], string>> = {
  misfit: "◆",
  concerned: "◇",
  "last-digit": "△",
  unreadable: "✕",
};

export const markKinds = Object.keys(SIGNS) as readonly Mark["kind"][];

/** The shape of a mark. */
export function writtenSign(kind: Mark["kind"]): string {
  return SIGNS[kind];
}

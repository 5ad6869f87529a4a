import { narrowCell } from "./number-tokens.ts";
import type { Role } from "./role.ts";

/** A bare 1 where an estimate and its interval should stand is the category that others are compared with. */
export function isReference(text: string, role: Role): boolean {
  return role === "estimate-interval" && /^1(?:\.0+)?$/.test(narrowCell(text).trim());
}

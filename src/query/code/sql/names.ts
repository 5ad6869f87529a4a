import type { Plan } from "../plan.ts";
import type { Names } from "./column-names.ts";
import type { Dialect } from "./dialect.ts";

/** Names that the dialect would take for one another, or cut, or that break a line, have another one inside the statement. */
export function namesOf(plan: Plan, { quoted, ignoresCase, longestName }: Dialect): Names {
  const all = new Set([
    ...plan.rows.keys(),
    ...(plan.group?.measures ?? []).map(({ as }) => as),
    ...plan.answer.keys(),
  ]);
  const fold = (name: string): string => {
    const kept = firstBytes(name, longestName);
    return ignoresCase ? kept.toLowerCase() : kept;
  };
  const count = new Map<string, number>();
  for (const name of all) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1);
  const taken = new Set(count.keys());
  const fresh = (wish: string): string => {
    let name = firstBytes(wish, longestName);
    for (let i = 2; taken.has(fold(name)); i += 1) name = `${firstBytes(wish, longestName - 6)} ${i}`;
    taken.add(fold(name));
    return name;
  };
  const inner = new Map(
    [...all].map((name) => {
      const whole = name !== "" && !/[\r\n]/.test(name) && firstBytes(name, longestName) === name;
      const usable = whole && count.get(fold(name)) === 1;
      return [name, usable ? name : fresh(name.replace(/[\r\n]+/g, " ") || "unnamed")];
    }),
  );
  const of = (column: string): string => quoted(inner.get(column) ?? column);
  return {
    of,
    shown: (column) =>
      inner.get(column) === column || column === "" ? of(column) : `${of(column)} AS ${quoted(column)}`,
    fresh: (wish) => quoted(fresh(wish)),
  };
}

/** The beginning of a name that has at most so many bytes, in whole characters. */
function firstBytes(name: string, bytes: number): string {
  let size = 0;
  let kept = "";
  for (const sign of name) {
    const code = sign.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size > bytes) return kept;
    kept += sign;
  }
  return kept;
}

import type { Tabulated } from "./tabulate.ts";

/** The n that most of them name, the first among equals: one of them may be misprinted. Null where there is none. */
export function mostUsual({ items }: Pick<Tabulated, "items">, ids: readonly string[]): string | null {
  const times = new Map<number | null, number>();
  const value = (id: string): number | null => items.get(id)?.read ?? null;
  for (const id of ids) times.set(value(id), (times.get(value(id)) ?? 0) + 1);
  const named = (id: string): number => times.get(value(id)) ?? 0;
  return ids.reduce<string | null>(
    (best, id) => (best === null || named(id) > named(best) ? id : best),
    null,
  );
}

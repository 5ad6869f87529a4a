import { limits } from "./limits.ts";

export type UniqueHeaders = {
  readonly headers: readonly string[];
  /** Numbers of the columns, from 1, whose header was empty, stood before, or was cut. */
  readonly empty: readonly number[];
  readonly repeated: readonly number[];
  readonly cut: readonly number[];
};

/** Headers as they stand, but none twice (`name_2`), none empty (`column_3`) and none over 200 characters. */
export function uniqueHeaders(cells: readonly string[]): UniqueHeaders {
  const empty: number[] = [];
  const repeated: number[] = [];
  const cut: number[] = [];
  // A name made for one column must not be that of another which comes later.
  const given = new Set(cells);
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const headers = cells.map((cell, i) => {
    let base = cell;
    if (cell.length > limits.header) {
      cut.push(i + 1);
      base = cell.slice(0, limits.header);
    } else if (cell.trim() === "") {
      empty.push(i + 1);
      base = `column_${i + 1}`;
    }
    const free = (name: string): boolean => !taken.has(name) && (name === cell || !given.has(name));
    let name = base;
    if (!free(name)) {
      if (base === cell) repeated.push(i + 1);
      let n = last.get(base) ?? 2;
      while (!free(`${base}_${n}`)) n += 1;
      last.set(base, n + 1);
      name = `${base}_${n}`;
    }
    taken.add(name);
    return name;
  });
  return { headers, empty, repeated, cut };
}

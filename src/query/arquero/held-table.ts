import type { Grouping, Query } from "../query.ts";
import type { ResultColumn } from "../result.ts";
import type { Table } from "../table.ts";
import { groupRows } from "./group-rows.ts";
import { passingRows } from "./passing-rows.ts";
import { Rows } from "./rows.ts";

/** What the engine keeps of a table between questions, so that paging, sorting and profiles work out no row twice. */
class HeldTable {
  readonly #source: Rows;
  readonly #derived = new Kept<Rows>(1);
  readonly #passing = new Kept<Uint32Array>(12);
  readonly #lines = new Kept<Rows>(2);
  readonly #answers = new Kept<unknown>(1);

  constructor({ columns, data, rows }: Table) {
    const from = columns.map((column): ResultColumn => ({ ...column, from: "source" }));
    this.#source = Rows.of(from, data, rows);
  }

  /** The rows with the derived columns. */
  rows({ derived }: Pick<Query, "derived">): Rows {
    return this.#derived.get(JSON.stringify(derived), () => this.#source.derive(derived, false));
  }

  /** Numbers of the rows that pass filters and search. */
  passing(query: Pick<Query, "derived" | "filters" | "match" | "search">): Uint32Array {
    const { derived, filters, match, search } = query;
    const rows = this.rows(query);
    return this.#passing.get(JSON.stringify([derived, filters, match, search]), () =>
      passingRows(rows, query),
    );
  }

  /** The lines of a grouping of the rows that pass. */
  lines(query: Pick<Query, "derived" | "filters" | "match" | "search">, group: Grouping): Rows {
    const { derived, filters, match, search } = query;
    const key = JSON.stringify([derived, filters, match, search, group]);
    return this.#lines.get(key, () => groupRows(this.rows(query), this.passing(query), group));
  }

  answer<Answer>(key: string, make: () => Answer): Answer {
    return this.#answers.get(key, make) as Answer;
  }
}

const held = new WeakMap<Table, HeldTable>();

export function holdTable(table: Table): HeldTable {
  const known = held.get(table);
  if (known) return known;
  const made = new HeldTable(table);
  held.set(table, made);
  return made;
}

/** The values asked for last, at most `size`. */
class Kept<Value> {
  readonly #size: number;
  readonly #values = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string, make: () => Value): Value {
    const value = this.#values.has(key) ? (this.#values.get(key) as Value) : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#size && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}

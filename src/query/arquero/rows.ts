import { table as arqueroTable } from "arquero";
import type { Cell } from "../column.ts";
import type { DerivedColumn } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { ResultColumn } from "../result.ts";
import { deriveAll } from "./derive-steps.ts";
import { cellOfValue, HeldColumn } from "./held-column.ts";
import { runSteps } from "./run-steps.ts";
import type { Scope } from "./scope.ts";

/** A table inside the engine: columns c0…cn. Rows with derived columns share those of the rows they were made of. */
export class Rows {
  readonly size: number;
  readonly #held: ReadonlyMap<string, HeldColumn>;

  private constructor(size: number, held: Iterable<HeldColumn>) {
    this.size = size;
    this.#held = new Map([...held].map((one) => [one.column.name, one]));
  }

  static of(columns: readonly ResultColumn[], data: readonly (readonly Cell[])[], size: number): Rows {
    return new Rows(
      size,
      columns.map((column, at) => new HeldColumn(column, `c${at}`, data[at] ?? [])),
    );
  }

  get columns(): readonly ResultColumn[] {
    return [...this.#held.values()].map(({ column }) => column);
  }

  has(name: string): boolean {
    return this.#held.has(name);
  }

  /** @throws QueryError */
  held(name: string): HeldColumn {
    const held = this.#held.get(name);
    if (!held) throw new QueryError("unknown-column", name);
    return held;
  }

  /** For expressions over these rows. */
  scope(aids: Scope["aids"] = {}): Scope {
    return {
      columns: new Map([...this.#held].map(([name, { column }]) => [name, column])),
      nameOf: (name) => this.held(name).inside,
      aids: { astral: true, ...aids },
    };
  }

  /** As a table of Arquero; `more` are columns of the engine's own, of the same length. */
  inArquero(more: ReadonlyMap<string, ArrayLike<Cell>> = new Map()): ReturnType<typeof arqueroTable> {
    const own = [...this.#held.values()].map(({ inside, cells }) => [inside, cells] as const);
    return arqueroTable(Object.fromEntries([...own, ...more]));
  }

  /** These rows with more columns. `lenient` as in `deriveColumn`. @throws QueryError */
  derive(derived: readonly DerivedColumn[], lenient: boolean): Rows {
    if (derived.length === 0) return this;
    const names = new Map(derived.map(({ name }, at) => [name, `c${this.#held.size + at}`]));
    const scope = this.scope();
    const nameOf = (name: string): string => this.#held.get(name)?.inside ?? names.get(name) ?? "";
    const { available, steps } = deriveAll(derived, { ...scope, nameOf }, this.columns, lenient);
    const made = runSteps(this.inArquero(), steps);
    const added = available.slice(this.#held.size).map((column) => {
      const inside = nameOf(column.name);
      return new HeldColumn(column, inside, cellsOf(made.column(inside), this.size));
    });
    return new Rows(this.size, [...this.#held.values(), ...added]);
  }
}

/** A column that Arquero made, as cells. */
export function cellsOf(
  column: { readonly at: (row: number) => unknown } | undefined,
  size: number,
): readonly Cell[] {
  const cells = new Array<Cell>(size).fill(null);
  if (column) for (let row = 0; row < size; row += 1) cells[row] = cellOfValue(column.at(row));
  return cells;
}

/** Numbers of all rows of a table of this size. */
export function everyRow(size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) rows[row] = row;
  return rows;
}

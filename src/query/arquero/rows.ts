import { table as arqueroTable } from "arquero";
import type { Cell, Column } from "../column.ts";
import { isNumeric } from "../column.ts";
import type { DerivedColumn } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { ResultColumn } from "../result.ts";
import { deriveAll } from "./compile.ts";
import { cellOf } from "./literal.ts";
import { type Ranks, rankCells } from "./rank-cells.ts";
import { runSteps } from "./run-steps.ts";
import type { Scope } from "./scope.ts";

type Held = { readonly column: ResultColumn; readonly inside: string; readonly cells: readonly Cell[] };

/**
 * A table inside the engine: columns c0…cn, and what is worked out of them once and kept: ranks, lower-case texts. Rows
 * with derived columns look to the rows they were made of for the columns they share.
 */
export class Rows {
  readonly size: number;
  readonly #held: ReadonlyMap<string, Held>;
  readonly #base: Rows | null;
  readonly #ranks = new Map<string, Ranks>();
  readonly #lower = new Map<string, readonly Cell[]>();

  private constructor(size: number, held: ReadonlyMap<string, Held>, base: Rows | null) {
    this.size = size;
    this.#held = held;
    this.#base = base;
  }

  static of(columns: readonly ResultColumn[], data: readonly (readonly Cell[])[], size: number): Rows {
    const held = columns.map((column, at): [string, Held] => [
      column.name,
      { column, inside: `c${at}`, cells: wellFormed(data[at] ?? [], column) },
    ]);
    return new Rows(size, new Map(held), null);
  }

  get columns(): readonly ResultColumn[] {
    return [...this.#held.values()].map(({ column }) => column);
  }

  /** For expressions over these rows. */
  get scope(): Scope {
    return {
      columns: new Map([...this.#held].map(([name, { column }]) => [name, column])),
      nameOf: (name) => this.#find(name).inside,
      aids: {
        astral: true,
        lower: (name) => {
          this.lower(name);
          return cellOf(lowerName(this.#find(name).inside));
        },
      },
    };
  }

  #find(name: string): Held {
    const held = this.#held.get(name);
    if (!held) throw new QueryError("unknown-column", name);
    return held;
  }

  column(name: string): ResultColumn {
    return this.#find(name).column;
  }

  cells(name: string): readonly Cell[] {
    return this.#find(name).cells;
  }

  ranks(name: string): Ranks {
    const { column, cells } = this.#find(name);
    if (this.#base?.has(name)) return this.#base.ranks(name);
    const known = this.#ranks.get(name);
    if (known) return known;
    const ranks = rankCells(cells, column);
    this.#ranks.set(name, ranks);
    return ranks;
  }

  lower(name: string): readonly Cell[] {
    const { cells } = this.#find(name);
    if (this.#base?.has(name)) return this.#base.lower(name);
    const known = this.#lower.get(name);
    if (known) return known;
    const lower = cells.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell));
    this.#lower.set(name, lower);
    return lower;
  }

  has(name: string): boolean {
    return this.#held.has(name);
  }

  /** As a table of Arquero; `more` are columns of the engine's own, of the same length. */
  inArquero(more: Readonly<Record<string, ArrayLike<Cell>>> = {}): ReturnType<typeof arqueroTable> {
    const columns: [string, ArrayLike<Cell>][] = [];
    for (const { inside, cells } of this.#held.values()) columns.push([inside, cells]);
    for (const [name, { inside }] of this.#held) {
      const lower = this.#kept(name);
      if (lower) columns.push([lowerName(inside), lower]);
    }
    return arqueroTable(Object.fromEntries([...columns, ...Object.entries(more)]));
  }

  #kept(name: string): readonly Cell[] | undefined {
    return this.#base?.has(name) ? this.#base.#kept(name) : this.#lower.get(name);
  }

  /** These rows with more columns. `lenient` as in `deriveColumn`. @throws QueryError */
  derive(derived: readonly DerivedColumn[], lenient: boolean): Rows {
    if (derived.length === 0) return this;
    const inside = new Map([...this.#held].map(([name, held]) => [name, held.inside]));
    derived.forEach(({ name }, at) => inside.set(name, inside.get(name) ?? `c${this.#held.size + at}`));
    const nameOf = (name: string): string => inside.get(name) ?? this.#find(name).inside;
    const { available, steps } = deriveAll(
      derived,
      { ...this.scope, nameOf, aids: { astral: true } },
      this.columns,
      lenient,
    );
    const made = runSteps(this.inArquero(), steps);
    const held = new Map(this.#held);
    for (const column of available.slice(this.#held.size)) {
      const name = nameOf(column.name);
      const cells = Array.from({ length: this.size }, (_, row) => cellOfValue(made.get(name, row)));
      held.set(column.name, { column, inside: name, cells });
    }
    return new Rows(this.size, held, this);
  }
}

function lowerName(inside: string): string {
  return `l${inside.slice(1)}`;
}

/** What Arquero gives as a cell: undefined, NaN and infinite numbers are missing. */
export function cellOfValue(value: unknown): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? value : null;
}

/** Cells without NaN and infinite numbers; the array itself where it holds none. */
function wellFormed(cells: readonly Cell[], column: Column): readonly Cell[] {
  if (!isNumeric(column)) return cells;
  const fine = cells.every((cell) => cell === null || Number.isFinite(cell));
  return fine ? cells : cells.map(cellOfValue);
}

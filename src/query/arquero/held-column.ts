import { type Cell, isNumeric } from "../column.ts";
import type { ResultColumn } from "../result.ts";
import { type Ranks, rankManyTexts, rankNumbers, rankTexts } from "./rank-cells.ts";
import { codeFewTexts, codeTexts, type TextCodes } from "./text-codes.ts";
import { markTexts, type TextTest } from "./text-marks.ts";

/** A column with more distinct texts than this, or than a tenth of its rows, is tested row by row. */
const fewTexts = 2000;

/** A column inside the engine, and what is worked out of it once and kept. */
export class HeldColumn {
  readonly column: ResultColumn;
  /** Its name in Arquero. */
  readonly inside: string;
  readonly cells: readonly Cell[];
  #codes: TextCodes | undefined;
  #few: TextCodes | null | undefined;
  #ranks: Ranks | undefined;
  #lower: readonly Cell[] | undefined;

  constructor(column: ResultColumn, inside: string, cells: readonly Cell[]) {
    this.column = column;
    this.inside = inside;
    this.cells = isNumeric(column) && !cells.every(isNumberOrMissing) ? cells.map(cellOfValue) : cells;
  }

  get codes(): TextCodes {
    return (this.#codes ??= this.#few ?? codeTexts(this.cells));
  }

  get ranks(): Ranks {
    return (this.#ranks ??= this.#rank());
  }

  #rank(): Ranks {
    if (isNumeric(this.column)) return rankNumbers(this.cells);
    const { levels = [] } = this.column;
    const coded = this.#codes ?? this.#fewCodes();
    return coded || levels.length > 0 ? rankTexts(coded ?? this.codes, levels) : rankManyTexts(this.cells);
  }

  #fewCodes(): TextCodes | null {
    if (this.#few === undefined) {
      this.#few = codeFewTexts(this.cells, Math.max(fewTexts, this.cells.length / 10));
    }
    return this.#few;
  }

  /** 1 for each row whose text holds. */
  mark(test: TextTest): Uint8Array {
    return markTexts(
      test,
      this.#fewCodes(),
      () => this.cells,
      () =>
        (this.#lower ??= this.cells.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : null))),
    );
  }
}

function isNumberOrMissing(cell: Cell): boolean {
  return cell === null || Number.isFinite(cell);
}

/** What Arquero gives as a cell: undefined, NaN and infinite numbers are missing. */
export function cellOfValue(value: unknown): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? value : null;
}

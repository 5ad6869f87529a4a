/** Different texts of a column after which it must show that they recur. */
const TRIAL = 1_000;
const MOST = 20_000;

/**
 * One text in memory for the equal cells of a column: each cell cut from a file is a text of its own, and a long one
 * holds the whole file. A column whose cells hardly recur is given up.
 */
export class SharedTexts {
  #texts: Map<string, string> | null = new Map();
  #hits = 0;

  share(cell: string): string {
    if (!this.#texts || cell === "") return cell;
    const known = this.#texts.get(cell);
    if (known !== undefined) {
      this.#hits += 1;
      return known;
    }
    const { size } = this.#texts;
    if (size >= TRIAL && this.#hits < size) this.#texts = null;
    else if (size < MOST) this.#texts.set(cell, cell);
    return cell;
  }
}

import { compareCodePoints } from "../formula/compare-code-points.ts";

/** Units of a text that are compared at once: three of 17 bits fit the whole numbers of a double. */
const units = 3;
const bits = 2 ** 17;
/** Below this many texts comparing each with its neighbours is faster. */
const few = 12;

/**
 * Places of the texts in order of code point, by three-way radix quicksort: Bentley & Sedgewick, Fast algorithms for
 * sorting and searching strings, SODA 1997, 360–369. A column of many names is in order in a third of the time that
 * `sort` takes.
 */
export function sortTexts(texts: readonly string[]): Int32Array {
  const order = new Int32Array(texts.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  const keys = new Float64Array(texts.length);
  const ranges: {
    readonly from: number;
    readonly to: number;
    readonly depth: number;
    readonly keyed: boolean;
  }[] = [{ from: 0, to: texts.length, depth: 0, keyed: false }];
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const { from, to, depth, keyed } = range;
    if (to - from < few) {
      insert(texts, order, from, to);
      continue;
    }
    if (!keyed) for (let at = from; at < to; at += 1) keys[at] = keyOf(texts[order[at] ?? 0] ?? "", depth);
    const pivot = middle(keys[from] ?? 0, keys[(from + to) >> 1] ?? 0, keys[to - 1] ?? 0);
    let [below, at, above] = [from, from, to];
    while (at < above) {
      const key = keys[at] ?? 0;
      if (key < pivot) swap(order, keys, below++, at++);
      else if (key > pivot) swap(order, keys, at, --above);
      else at += 1;
    }
    ranges.push({ from, to: below, depth, keyed: true }, { from: above, to, depth, keyed: true });
    // A key that ends in zero is of a text that ends here: all that share it are equal.
    if (pivot % bits !== 0) ranges.push({ from: below, to: above, depth: depth + units, keyed: false });
  }
  return order;
}

/** The next units as one number: 0 after the end, and surrogates above all others, as the code points they make stand. */
function keyOf(text: string, depth: number): number {
  let key = 0;
  for (let at = depth; at < depth + units; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : -1;
    key = key * bits + 1 + (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
  }
  return key;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(order: Int32Array, keys: Float64Array, a: number, b: number): void {
  const place = order[a] ?? 0;
  const key = keys[a] ?? 0;
  order[a] = order[b] ?? 0;
  keys[a] = keys[b] ?? 0;
  order[b] = place;
  keys[b] = key;
}

function insert(texts: readonly string[], order: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const place = order[at] ?? 0;
    const text = texts[place] ?? "";
    let before = at - 1;
    while (before >= from && compareCodePoints(texts[order[before] ?? 0] ?? "", text) > 0) {
      order[before + 1] = order[before] ?? 0;
      before -= 1;
    }
    order[before + 1] = place;
  }
}

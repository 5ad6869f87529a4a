import { type Item, itemId, type Place } from "./item.ts";
import { isRepresentable, numberTokens } from "./number-tokens.ts";
import { withoutFootnotes } from "./footnotes.ts";
import { type CellNumber, type ProblemKind, type ReadCell, readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";

export type ReadPlace = {
  readonly items: readonly Item[];
  readonly problem: ProblemKind | null;
  /** Whether the mark of a footnote was left out: 31a. */
  readonly hasFootnote: boolean;
};

/** As what a place is read. */
export type How = {
  readonly role: Role;
  readonly decimalComma: boolean;
  /** Whether the column says that a percentage stands before its count. */
  readonly isPercentFirst: boolean;
  /** Whether the row sums up others: there a count may stand without its percentage. */
  readonly sumsUp: boolean;
};

const HEAD_N = /(?:^|[^\p{L}])n *[=＝:：] */iu;

/** The numbers of a text at its place. In the head of a column only what stands after "n =" counts. */
export function readPlace(place: Place, text: string, how: How): ReadPlace {
  if (place.kind === "head")
    return { items: headN(place, text, how.decimalComma), problem: null, hasFootnote: false };
  const plain = withoutFootnotes(text);
  const asTyped = readNumbers(text, how);
  const unmarked = asTyped.problem === null || plain === text ? asTyped : readNumbers(plain, how);
  const hasFootnote = unmarked !== asTyped && unmarked.problem === null;
  const { numbers, problem } = hasFootnote ? unmarked : asTyped;
  return { items: numbers.map((number) => item(place, text, number)), problem, hasFootnote };
}

function readNumbers(text: string, { role, decimalComma, isPercentFirst, sumsUp }: How): ReadCell {
  if (role === "count-percent" && sumsUp) {
    const alone = readCell(text, "count", decimalComma);
    if (alone.numbers.length > 0) return alone;
  }
  return readCell(text, role, decimalComma, isPercentFirst);
}

function headN(place: Place, text: string, decimalComma: boolean): readonly Item[] {
  const found = HEAD_N.exec(text);
  if (!found) return [];
  const from = found.index + found[0].length;
  const [token] = numberTokens(text.slice(from), decimalComma).tokens;
  if (token?.start !== 0 || token.precision < 1 || !isRepresentable(token)) return [];
  const end = from + token.end;
  const whole: CellNumber = {
    ...token,
    start: from,
    end,
    part: "n",
    relation: "=",
    exact: token.precision === 1,
  };
  return [item(place, text, whole)];
}

function item(place: Place, text: string, number: CellNumber): Item {
  const { part, start, end, value, precision, exact, relation } = number;
  const quantity = { printed: value, read: value, low: null, high: null, precision, exact, relation };
  return { id: itemId(place, part), place, part, text, start, end, ...quantity };
}

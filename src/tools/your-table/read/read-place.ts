import { type Item, itemId, type Place } from "./item.ts";
import { isRepresentable, numberTokens } from "./number-tokens.ts";
import { type CellNumber, type ProblemKind, readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";

export type ReadPlace = { readonly items: readonly Item[]; readonly problem: ProblemKind | null };

const HEAD_N = /(?:^|[^\p{L}])n *[=＝:：] */iu;

/** The numbers of a text at its place. In the head of a column only what stands after "n =" counts. */
export function readPlace(place: Place, text: string, role: Role, decimalComma: boolean): ReadPlace {
  if (place.kind === "head") return { items: headN(place, text, decimalComma), problem: null };
  const { numbers, problem } = readCell(text, role, decimalComma);
  return { items: numbers.map((number) => item(place, text, number)), problem };
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

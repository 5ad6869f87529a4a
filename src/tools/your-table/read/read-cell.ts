import type { Relation } from "../../../audit/quantity.ts";
import { isMissingToken } from "../../../query/read/missing-tokens.ts";
import { type CellShape, cellShapes } from "./cell-shapes.ts";
import { isRepresentable, narrowCell, numberTokens, type Token, type Tokens } from "./number-tokens.ts";
import { type Part, partsOf, type Role } from "./role.ts";

/** One number of a cell, and what it is. */
export type CellNumber = Token & {
  readonly part: Part;
  readonly relation: Relation;
  readonly exact: boolean;
};

/** Why a cell cannot be read, as keys `yourtable.problem.…` say it. */
export type ProblemKind =
  | "no-number"
  | "letters"
  | "more-numbers"
  | "fewer-numbers"
  | "not-whole"
  | "negative"
  | "p-range"
  | "unreadable";

export type ReadCell = { readonly numbers: readonly CellNumber[]; readonly problem: ProblemKind | null };

const NOTHING: ReadCell = { numbers: [], problem: null };
const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/<=|≤/, "≤"],
  [/>=|≥/, "≥"],
  [/</, "<"],
  [/>/, ">"],
  [/^[~约]|≈/, "≈"],
];
const REFERENCE = /\bref(?:\.|erence)?\b|参照|对照|^-+$|^\*+$/i;
/** Not significant. */
const NO_P = /^n\.?\s?s\.?$/i;
const LEVEL = /\d+ ?%\s?c\.?i\.?[ :=,]*/gi;
const LOOKALIKE = /\d[OoIl|]|[OoIl|][\d.]/;

/**
 * The numbers of a cell in a column of that role. A blank cell, one that says "missing" or "not significant", and a
 * reference category hold none. "25.4 (61)" is a percentage and its count also where the column does not say so.
 */
export function readCell(cell: string, role: Role, decimalComma: boolean, isPercentFirst = false): ReadCell {
  const wanted = partsOf[role];
  if (wanted.length === 0 || cell.trim() === "" || isMissingToken(cell)) return NOTHING;
  const plain = narrowCell(cell);
  if (REFERENCE.test(plain.trim()) || NO_P.test(plain.trim())) return NOTHING;
  // A level of confidence is no number of the cell; what takes its place keeps the others where they are.
  const text = plain.replace(LEVEL, (level) => " ".repeat(level.length));
  const { shape, tokens, fitting } = shaped(text, role, decimalComma, isPercentFirst);
  if (tokens.some((token) => !isRepresentable(token))) return { numbers: [], problem: "unreadable" };
  if (!fitting) return { numbers: [], problem: whyNot(plain, tokens.length, wanted.length) };
  const before = shape.split("#");
  const numbers = fitting.parts.flatMap((part, i): readonly CellNumber[] => {
    const token = tokens[i];
    if (!token) return [];
    const isCount = part === "count" || part === "n";
    return [{ ...token, part, relation: relationIn(before[i], i), exact: isCount && token.precision === 1 }];
  });
  const problem = numbers.map(objection).find((found) => found !== null) ?? null;
  if (problem === "not-whole" && role === "count-percent" && !isPercentFirst) {
    const turned = readCell(cell, role, decimalComma, true);
    if (turned.numbers.length > 0) return turned;
  }
  return { numbers: problem === null ? numbers : [], problem };
}

/** What stands before a number; between two, "~" is a dash. */
function relationIn(before = "", position: number): Relation {
  const found = RELATIONS.find(([sign]) => sign.test(position === 0 ? before : before.replace("~", "")));
  return found?.[1] ?? "=";
}

type Shaped = Tokens & { readonly fitting: CellShape | undefined };

/** "1 234" is one number, unless the cell is to hold several and so it does not: "12 100%". */
function shaped(
  text: string,
  role: Role,
  decimalComma: boolean,
  isPercentFirst: boolean,
  spaced = true,
): Shaped {
  const found = numberTokens(text, decimalComma, spaced);
  const fitting = cellShapes(role, isPercentFirst).find(({ pattern }) => pattern.test(found.shape));
  if (fitting || !spaced || partsOf[role].length === 1) return { ...found, fitting };
  return shaped(text, role, decimalComma, isPercentFirst, false);
}

function objection({ part, value, precision }: CellNumber): ProblemKind | null {
  if (part === "n" && value < 0) return "negative";
  const isCount = part === "count" || part === "n";
  if (isCount && precision < 1) return "not-whole";
  return part === "p" && (value < 0 || value > 1) ? "p-range" : null;
}

function whyNot(plain: string, found: number, wanted: number): ProblemKind {
  if (found === 0) return LOOKALIKE.test(plain) ? "letters" : "no-number";
  if (LOOKALIKE.test(plain)) return "letters";
  if (found > wanted) return "more-numbers";
  return found < wanted ? "fewer-numbers" : "unreadable";
}

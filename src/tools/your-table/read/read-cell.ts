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
/** Not significant: in a column of p it stands where a number should. */
const NO_P = /^n\.?\s?s\.?$/i;
const LEVEL = /\d+ ?%\s?c\.?i\.?[ :=,]*/gi;
const LOOKALIKE = /\d[OoIl|]|[OoIl|][\d.]/;

/** The numbers of a cell in a column of that role. A blank cell, one that says "missing", and a reference category hold none. */
export function readCell(cell: string, role: Role, decimalComma: boolean): ReadCell {
  const wanted = partsOf[role];
  if (wanted.length === 0 || cell.trim() === "" || isMissingToken(cell)) return NOTHING;
  const plain = narrowCell(cell);
  if (REFERENCE.test(plain.trim()) || (role !== "p" && NO_P.test(plain.trim()))) return NOTHING;
  // A level of confidence is no number of the cell; what takes its place keeps the others where they are.
  const text = plain.replace(LEVEL, (level) => " ".repeat(level.length));
  const { shape, tokens, fitting } = shaped(text, role, decimalComma);
  if (tokens.some((token) => !isRepresentable(token))) return { numbers: [], problem: "unreadable" };
  if (!fitting) return { numbers: [], problem: whyNot(plain, tokens.length, wanted.length) };
  const relation = RELATIONS.find(([sign]) => sign.test(shape.slice(0, shape.indexOf("#") + 1)))?.[1] ?? "=";
  const numbers = fitting.parts.flatMap((part, i): readonly CellNumber[] => {
    const token = tokens[i];
    if (!token) return [];
    const isCount = part === "count" || part === "n";
    return [{ ...token, part, relation: i === 0 ? relation : "=", exact: isCount && token.precision === 1 }];
  });
  const problem = numbers.map(objection).find((found) => found !== null) ?? null;
  return { numbers: problem === null ? numbers : [], problem };
}

type Shaped = Tokens & { readonly fitting: CellShape | undefined };

/** "1 234" is one number, unless the cell is to hold several and so it does not: "12 100%". */
function shaped(text: string, role: Role, decimalComma: boolean, spaced = true): Shaped {
  const found = numberTokens(text, decimalComma, spaced);
  const fitting = cellShapes(role).find(({ pattern }) => pattern.test(found.shape));
  if (fitting || !spaced || partsOf[role].length === 1) return { ...found, fitting };
  return shaped(text, role, decimalComma, false);
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

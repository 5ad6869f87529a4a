import { FormulaFault } from "./formula-error.ts";
import type { Span } from "./formula-error.ts";
import { isFormulaFunction } from "./function-signatures.ts";
import { nearestName } from "./nearest-name.ts";
import { isBareName } from "./read-tokens.ts";
import { quotedName } from "./write-formula.ts";

/** What to tell of a name at `span` that is none of `names`: what was likely meant, and how it is written. */
export function unknownColumn(
  name: string,
  text: string,
  span: Span,
  names: readonly string[],
): FormulaFault {
  const word = name.toLowerCase();
  if (isFormulaFunction(word)) return new FormulaFault("function-alone", span, { fn: word });
  if (word === "true" || word === "false") return new FormulaFault("truth-word", span, { name });
  const rest = text.slice(span.start).toLowerCase();
  // `wilson-low` without backticks reads as a difference; the name meant is the one that the text goes on to spell.
  const begun = names.find(
    (other) => !isBareName(other) && other !== "" && rest.startsWith(other.toLowerCase()),
  );
  const like = begun ?? shortestBeginning(word, names) ?? nearestName(name, names);
  if (like === null) return new FormulaFault("no-column", span, { name });
  const end = begun === undefined ? span.end : span.start + begun.length;
  return new FormulaFault("no-column-like", { ...span, end }, { name, like: quotedName(like) });
}

/** The shortest of the names that begin with what is written; null where none does. */
function shortestBeginning(word: string, names: readonly string[]): string | null {
  const longer = names.filter((name) => word !== "" && name.toLowerCase().startsWith(word));
  return longer.reduce<string | null>(
    (shortest, name) => (shortest === null || name.length < shortest.length ? name : shortest),
    null,
  );
}

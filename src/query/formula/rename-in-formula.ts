import { FormulaFault } from "./formula-error.ts";
import { readTokens } from "./read-tokens.ts";
import type { Token } from "./read-tokens.ts";
import { quotedName } from "./write-formula.ts";

function tokensOf(text: string): readonly Token[] {
  try {
    return readTokens(text);
  } catch (fault) {
    if (fault instanceof FormulaFault) return [];
    throw fault;
  }
}

/** The formula with a column under another name, all else as the reader wrote it; a text that is no formula stays. */
export function renameInFormula(text: string, from: string, to: string): string {
  const tokens = tokensOf(text);
  let renamed = "";
  let at = 0;
  tokens.forEach((token, i) => {
    if (token.kind !== "name" || token.name !== from) return;
    if (!token.quoted && tokens[i + 1]?.kind === "(") return;
    renamed += text.slice(at, token.start) + quotedName(to);
    at = token.end;
  });
  return renamed + text.slice(at);
}

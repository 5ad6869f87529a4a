import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { parseNumeral } from "./parse-numeral.ts";
import { decide } from "./result.ts";

/**
 * The words in which a number is printed ("less than one twelfth", "seven", "almost doubled") mean the value and
 * the relation of the row. `times` is what turns the words into the unit of the row: 100 for a share filed in
 * per cent. "Nearly" and "almost" may be filed as below the number or as about it.
 *
 * It cannot see: words of Chinese, digits, and words that are no number ("most", "several"); a declaration with
 * such words is refused.
 */
export type NumeralWords = {
  readonly id: string;
  readonly kind: "numeral-words";
  readonly row: string;
  readonly words: string;
  readonly times?: number;
};

export const numeralWords: Kind<NumeralWords> = {
  fields: { row: "row", words: "text", times: "positive number?" },
  rows: ({ row }) => [row],
  objection: ({ words }) =>
    parseNumeral(words) === null
      ? `"words" holds ${JSON.stringify(words)}, which is no number in English words; quote only its words.`
      : null,
  judge: ({ id, row, words, times = 1 }, { operand }) => {
    const numeral = parseNumeral(words);
    if (numeral === null) throw new Error(`Check "${id}": "${words}" is no number in English words.`);
    const printed = operand(row);
    const terms = { op: "words", words, times, ...numeral } as const;
    const compared = { ...compare({ ...printed, relation: "=" }, terms), against: printed };
    const isMeant = numeral.relations.includes(printed.relation);
    return decide(
      isMeant || compared.verdict === "not-testable" ? compared : { ...compared, verdict: "not-consistent" },
    );
  },
};

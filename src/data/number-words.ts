/** The words that count as a number in a source. "One" is not among them: it is mostly a pronoun. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  none: 0,
  half: 0.5,
  once: 1,
  two: 2,
  twice: 2,
  doubled: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twelfth: 1 / 12,
  billions: 1e9,
};

/** Source of a regular expression for any of the words, whole. */
export const numberWord = `\\b(?:${Object.keys(NUMBER_WORDS).join("|")})\\b`;

/** The number that a word stands for, in any case of its letters; undefined where it is no number. */
export function valueOfWord(word: string): number | undefined {
  return NUMBER_WORDS[word.toLowerCase()];
}

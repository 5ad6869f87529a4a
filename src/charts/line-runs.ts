const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const NEVER_FIRST = /[，。、；：！？）》」』】〉”’％%·…—]/;
const NEVER_LAST = /[（《「『【〈“‘]/;
const UNIT = /[万亿元人年月日户倍个种项家次天]/;

/** Firefox has it from 125; a drawing made anew in an older one may break Han text elsewhere. */
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

/**
 * Runs between which a line may break; a space stays at the end of its run. Latin text breaks at spaces, Han text
 * between words (as ICU knows them, else between any two characters), never before closing or after opening
 * punctuation, nor between a number and its unit.
 */
export function lineRuns(text: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  const words = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];
  for (const word of words) {
    if (piece !== "" && mayBreak(piece.at(-1) ?? "", word.charAt(0))) {
      found.push(piece);
      piece = "";
    }
    piece += word;
  }
  return piece === "" ? found : [...found, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (!HAN.test(before) && !HAN.test(after)) return false;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  return !(/[\d万亿.]/.test(before) && UNIT.test(after));
}

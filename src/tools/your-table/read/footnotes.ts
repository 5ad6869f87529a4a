/** A letter or raised signs right behind a number: nothing but a bracket or a space may follow. */
const MARK = /([\d%％)\]）])([a-f]|[⁰¹²³⁴-⁹ᵃ-ᶠ]+)(?=$|[\s([（])/gu;

/** The text with spaces in place of the marks of footnotes, so that all else stays where it is. */
export function withoutFootnotes(text: string): string {
  return text.replace(MARK, (_, before: string, mark: string) => before + " ".repeat(mark.length));
}

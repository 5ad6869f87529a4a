/** A formula with a blank for the "=" that spreadsheets begin one with: every sign keeps its place. */
export function withoutEqualsSign(formula: string): string {
  return formula.replace(/^(\s*)[=＝](?![=＝])/, "$1 ");
}

const BREAK = /(\p{Script=Han}?)[^\S\r\n]*[\r\n]\s*(\p{Script=Han}?)/gu;

/** A cell on one line, as its field shows it: a break is a space, and nothing between two Han characters. */
export function oneLine(cell: string): string {
  if (!/[\r\n]/.test(cell)) return cell;
  return cell
    .trim()
    .replace(BREAK, (_, before: string, after: string) => before + (before && after ? "" : " ") + after);
}

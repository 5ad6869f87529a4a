/** The number of a cell of plain digits, the common case; null where there is more to it. */
export function plainNumber(cell: string, decimalComma: boolean): number | null {
  if (cell.length > 15) return null;
  let points = 0;
  const start = cell.charCodeAt(0) === 45 ? 1 : 0;
  if (cell.length === start) return null;
  for (let i = start; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i);
    if (code === 46) points += 1;
    else if (code < 48 || code > 57) return null;
  }
  if (points > 1 || (points === 1 && (decimalComma || cell.length === start + 1))) return null;
  // "-0" is 0.
  return Number(cell) + 0;
}

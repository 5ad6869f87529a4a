/** Order of texts by code point, as in SQL's "C" collation; negative where `a` comes first. */
export function compareCodePoints(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  const at = first.findIndex((sign, i) => sign !== second[i]);
  if (at < 0) return first.length - second.length;
  return (first[at]?.codePointAt(0) ?? 0) - (second[at]?.codePointAt(0) ?? -1);
}

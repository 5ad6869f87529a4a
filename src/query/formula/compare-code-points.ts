/** Order of texts by code point, as in SQL's "C" collation; negative where `a` comes first. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (first !== second) return aboveAll(first) - aboveAll(second);
  }
  return a.length - b.length;
}

/** Puts halves of a surrogate pair above all other units, as the code points that they make stand. */
function aboveAll(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Letters put in, left out, changed or swapped with the next; Damerau, Communications of the ACM 7(3), 1964 (each place edited once). */
function editDistance(first: string, second: string): number {
  const [a, b] = [[...first], [...second]];
  let before: number[] = [];
  let above = b.map((_, j) => j).concat(b.length);
  a.forEach((letter, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (above[j] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    });
    [before, above] = [above, row];
  });
  return above[b.length] ?? 0;
}

/** The name that was likely meant: nearest by letters whatever their case, at most a third of them off; null where none is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const sought = written.toLowerCase();
  const reach = Math.max(1, Math.floor(sought.length / 3));
  let nearest: { readonly name: string; readonly distance: number } | null = null;
  // A table may have a million columns; the first thousands are enough for a hint.
  for (const name of names.slice(0, 5000)) {
    if (Math.abs(name.length - sought.length) > reach || sought.length > 60) continue;
    const distance = editDistance(sought, name.toLowerCase());
    if (distance > reach || distance >= sought.length) continue;
    if (nearest === null || distance < nearest.distance) nearest = { name, distance };
  }
  return nearest?.name ?? null;
}

/** The lines of a mark taken out where all are selected, else put in; in order. */
export function toggleLines(selected: readonly number[], lines: readonly number[]): readonly number[] {
  const all = new Set(selected);
  const isIn = lines.every((line) => all.has(line));
  for (const line of lines) {
    if (isIn) all.delete(line);
    else all.add(line);
  }
  return [...all].sort((a, b) => a - b);
}

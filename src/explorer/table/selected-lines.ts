/** Lines by their number in the answer, in order, each once. */
export type Lines = readonly number[];

/** The lines with one more, or without it. */
export function toggleLine(selected: Lines, line: number): Lines {
  return selected.includes(line)
    ? selected.filter((other) => other !== line)
    : [...selected, line].sort((a, b) => a - b);
}

/** The lines with all from one to another, either first. */
export function addRange(selected: Lines, from: number, to: number): Lines {
  const all = new Set(selected);
  for (let line = Math.min(from, to); line <= Math.max(from, to); line += 1) all.add(line);
  return [...all].sort((a, b) => a - b);
}

/** The lines with all of a page, or, where all are among them, without. */
export function togglePage(selected: Lines, start: number, end: number): Lines {
  const whole = addRange(selected, start, end - 1);
  return whole.length > selected.length ? whole : selected.filter((line) => line < start || line >= end);
}

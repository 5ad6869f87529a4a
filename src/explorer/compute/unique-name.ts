/** The name wanted, or with the first free of _2, _3 … after it. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let i = 2; ; i += 1) {
    const name = `${wanted}_${i}`;
    if (!taken.includes(name)) return name;
  }
}

/** What is wrong with a name that the reader gives a column; null where nothing is. */
export function nameFault(name: string, taken: readonly string[]): "empty" | "long" | "taken" | null {
  if (name.trim() === "") return "empty";
  if (name.length > 80) return "long";
  return taken.includes(name.trim()) ? "taken" : null;
}

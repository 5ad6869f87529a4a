/** A mapping as YAML gives it. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/**
 * @param where the words that begin the message
 * @throws on a key that is none of those known
 */
export function refuseUnknownKeys(plain: Mapping, known: readonly string[], where: string): void {
  const stray = Object.keys(plain).find((key) => !known.includes(key));
  if (stray === undefined) return;
  throw new Error(
    `${where}: key "${stray}" has the value ${show(plain[stray])}, but no such key is read here. ` +
      `Remove it, or write one of ${known.join(", ")}.`,
  );
}

const LOCATOR =
  /^(?<abstract>Abstract)$|^§(?<section>\d+(?:\.\d+)*)(?: (?<opening>opening)| ¶(?<paragraph>\d+)| \((?<item>\d+)\)|, Table (?<table>\d+)(?:, row (?<row>\d+))?)?$/;

export type Locator = Partial<
  Record<"abstract" | "section" | "opening" | "paragraph" | "item" | "table" | "row", string>
>;

/** The parts of a locator such as "§3.4.2, Table 1, row 5"; null where it is not one. */
export function parseLocator(text: string): Locator | null {
  return (LOCATOR.exec(text)?.groups as Locator | undefined) ?? null;
}

export function isLocator(text: string): boolean {
  return LOCATOR.test(text);
}

const LOCATOR =
  /^(?<abstract>Abstract)(?:, (?<part>background|methods|results|conclusion))?$|^(?<references>References)$|^§(?<section>\d+(?:\.\d+)*)(?: \[(?<printed>\d+(?:\.\d+)*)\])?(?: (?<opening>opening)|(?: \((?<item>\d+)\))?(?: ¶(?<paragraph>\d+))?|, Table (?<table>\d+)(?:, row (?<row>\d+))?)$/;

export type Locator = Partial<
  Record<
    | "abstract"
    | "part"
    | "references"
    | "section"
    | "printed"
    | "opening"
    | "paragraph"
    | "item"
    | "table"
    | "row",
    string
  >
>;

/**
 * The parts of a locator such as "§3.4.2, Table 1, row 5"; null where it is not one. "§4 [3.3] (1)" is item 1 of the
 * part of section 4 that is numbered 3.3 in print, where a section of that number stands elsewhere too.
 */
export function parseLocator(text: string): Locator | null {
  return (LOCATOR.exec(text)?.groups as Locator | undefined) ?? null;
}

export function isLocator(text: string): boolean {
  return LOCATOR.test(text);
}

/** Where in the bundled data something is wrong. `line` counts from 1 and the header is line 1. */
export type Place = {
  readonly file: string;
  readonly line?: number;
  readonly row?: string;
  readonly column?: string;
};

/** Bundled data that cannot be published. The message names file, line, row, column and what to do. */
export class DataError extends Error {
  constructor(place: Place, problem: string, remedy: string) {
    const where = [
      place.file,
      place.line === undefined ? "" : `line ${place.line}`,
      place.row ? `row "${place.row}"` : "",
      place.column ? `column "${place.column}"` : "",
    ].filter(Boolean);
    super(`${where.join(", ")}: ${problem} ${remedy}`);
    this.name = "DataError";
  }
}

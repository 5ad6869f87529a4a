/** What one validator found: how many things it looked at, and each error with the file it is in. */
export type Validation = {
  readonly name: string;
  readonly checked: number;
  readonly errors: readonly string[];
};

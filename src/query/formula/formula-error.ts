import type { MessageKey } from "../../i18n/messages.ts";

/** Why a text is no formula: a message of the interface, and the place in the text, from `start` to before `end`. */
export type FormulaError = {
  readonly key: Extract<MessageKey, `explore.formula.${string}`>;
  readonly values: Readonly<Record<string, string | number>>;
  readonly start: number;
  readonly end: number;
};

/** A place in the text, from `start` to before `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Thrown while a formula is read; `parseFormula` turns it into its `error`. */
export class FormulaFault extends Error {
  readonly error: FormulaError;
  constructor(
    name: FormulaError["key"] extends `explore.formula.${infer Name}` ? Name : never,
    { start, end }: Span,
    values: FormulaError["values"] = {},
  ) {
    super(name);
    this.error = { key: `explore.formula.${name}`, values, start, end };
  }
}

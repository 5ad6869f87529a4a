import { type Locale } from "../i18n/locale.ts";

/** Placeholder contract, replaced by the citation module. */
export function citationOf(_figure: { readonly id: string }, _locale: Locale): string {
  return "";
}

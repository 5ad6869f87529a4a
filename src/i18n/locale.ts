/** The site's two languages. English stands at the root, Chinese below /zh/. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Both = { readonly en: string; readonly zh: string };

/** Value of the `lang` attribute. */
export const languageTag: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}

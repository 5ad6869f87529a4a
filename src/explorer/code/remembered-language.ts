import { codeLanguages, type CodeLanguage } from "../../query/code/code-language.ts";

const KEY = "explore-code";

/** The language the reader chose last; JavaScript at first, and where the browser keeps nothing. */
export function rememberedLanguage(store: () => Pick<Storage, "getItem">): CodeLanguage {
  try {
    const kept = store().getItem(KEY);
    return codeLanguages.find((language) => language === kept) ?? "javascript";
  } catch {
    return "javascript";
  }
}

export function rememberLanguage(store: () => Pick<Storage, "setItem">, language: CodeLanguage): void {
  try {
    store().setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

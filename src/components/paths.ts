import type { Locale } from "../i18n/locale.ts";

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** Address of a page of the site below its base path: `pathTo("data/", "zh")` is `/zh/data/`. */
export function pathTo(path: string, locale: Locale): string {
  return `${BASE}${locale === "zh" ? "zh/" : ""}${path}`;
}

/** Address of a file that is the same in both languages. */
export function fileAt(path: string): string {
  return `${BASE}${path}`;
}

/** Path of a page without base and language: "studies/chongqing/". */
export function pageOf(url: URL): string {
  const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : url.pathname.slice(1);
  return path.replace(/^zh\//, "");
}

export function localeOf(url: URL): Locale {
  const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : url.pathname.slice(1);
  return path === "zh" || path.startsWith("zh/") ? "zh" : "en";
}

export function recordPath(dataset: string, table: string, id: string, locale: Locale): string {
  return pathTo(`data/${dataset}/${table}/#${id}`, locale);
}

/** Address of a finding on the page of the audit. */
export function findingPath(id: string, locale: Locale): string {
  return pathTo(`audit/#finding-${id}`, locale);
}

/** `getStaticPaths` params of the two languages: none for English, "zh" for Chinese. */
export const languagePaths = [
  { lang: undefined, locale: "en" },
  { lang: "zh", locale: "zh" },
] as const;

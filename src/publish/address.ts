import type { Locale } from "../i18n/locale.ts";

/** Where the site stands: its origin, where one is configured, and its base path. */
export type Site = { readonly SITE?: string | undefined; readonly BASE_URL?: string | undefined };

// Astro sets both from its configuration; outside Astro there is neither.
const configured = (import.meta.env ?? {}) as Site;

/**
 * Absolute address of a page or file of the site: "studies/chongqing/" in Chinese ends in
 * "/zh/studies/chongqing/". Undefined where the site's own address is not configured: it is never made up.
 */
export function absoluteAddress(
  path: string,
  locale: Locale,
  { SITE, BASE_URL }: Site = configured,
): string | undefined {
  if (!SITE) return undefined;
  const base = (BASE_URL ?? "/").replace(/\/?$/, "/");
  return new URL(`${base}${locale === "zh" ? "zh/" : ""}${path}`, SITE).href;
}

/** Path of the page that shows a figure in its chapter. */
export function figurePage(figure: { readonly study: string; readonly id: string }): string {
  return `studies/${figure.study}/#${figure.id}`;
}

import type { Locale } from "../i18n/locale.ts";

/** Where the site stands: its origin, where one is configured, and its base path. */
export type Site = { readonly SITE?: string | undefined; readonly BASE_URL?: string | undefined };

// Astro sets both from its configuration; outside Astro there is neither.
const configured = (import.meta.env ?? {}) as Site;

/**
 * Absolute address of a page or file of the site: "studies/chongqing/" in Chinese ends in
 * "/zh/studies/chongqing/". Undefined where the site's own address is not configured: it is never made up.
 */
export function absoluteAddress(path: string, locale: Locale, site: Site = configured): string | undefined {
  return site.SITE ? new URL(localAddress(path, locale, site), site.SITE).href : undefined;
}

/** Address of a page or file from the root of its server: below the base path, and in Chinese below "zh/". */
export function localAddress(path: string, locale: Locale, { BASE_URL }: Site = configured): string {
  return `${(BASE_URL ?? "/").replace(/\/?$/, "/")}${locale === "zh" ? "zh/" : ""}${path}`;
}

/** Path of the page that shows a figure in its chapter. */
export function figurePage(figure: { readonly study: string; readonly id: string }): string {
  return `studies/${figure.study}/#${figure.id}`;
}

/** Address of a page or file for texts that leave the site: absolute where that is known, else from the server's root. */
export function siteAddress(path: string, locale: Locale, site: Site = configured): string {
  return absoluteAddress(path, locale, site) ?? localAddress(path, locale, site);
}

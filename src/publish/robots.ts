/** `/robots.txt`: everything may be read; where the list of pages stands is said only where that is known. */
export function robotsText(sitemap: string | undefined): string {
  const rules = "User-agent: *\nAllow: /\n";
  return sitemap ? `${rules}\nSitemap: ${sitemap}\n` : rules;
}

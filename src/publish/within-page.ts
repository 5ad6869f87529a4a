/** HTML of a document of its own as a part of a page: without its title, its headings one level lower and without ids. */
export function withinPage(html: string): string {
  return html
    .replace(/<h1[\s\S]*?<\/h1>/, "")
    .replace(
      /<(\/?)h([2-5])(?: id="[^"]*")?/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    );
}

/** A version of the report in the changelog. */
export type Edition = {
  readonly version: string;
  /** Day, like 2026-11-22. */
  readonly date: string;
  /** What changed, as HTML. */
  readonly html: string;
};

/** Heading of what is to come, in the changelog of either language: a feed tells of what is out. */
const TO_COME: readonly string[] = ["Unreleased", "未发布"];

/**
 * The versions of a changelog in HTML, in its order: each begins with a heading like "0.3.0 · 2026-11-22".
 *
 * @throws Error on a heading of another form
 */
export function editionsOf(changelog: string): readonly Edition[] {
  const [, ...parts] = changelog.split(/<h2\b[^>]*>/);
  return parts.flatMap((part) => {
    const [heading = "", html = ""] = part.split("</h2>");
    if (TO_COME.includes(heading.trim())) return [];
    const [, version, date] = /^(\d+\.\d+\.\d+) · (\d{4}-\d{2}-\d{2})$/.exec(heading.trim()) ?? [];
    if (version === undefined || date === undefined) {
      throw new Error(
        `The changelog has the heading "${heading.trim()}". Write it like "0.3.0 · 2026-11-22".`,
      );
    }
    return { version, date, html: html.trim() };
  });
}

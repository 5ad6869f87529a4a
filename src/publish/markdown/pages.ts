import type { Locale } from "../../i18n/locale.ts";
import { studies } from "../site.ts";
import { auditMarkdown } from "./audit.ts";
import { chapterMarkdown } from "./chapter.ts";
import { homeMarkdown } from "./home.ts";
import { methodsMarkdown } from "./methods.ts";
import { synthesisMarkdown } from "./synthesis.ts";

/** Every page that has a Markdown form beside it, by its path: "studies/chongqing/" → its writer. */
export function markdownPages(): ReadonlyMap<string, (locale: Locale) => string> {
  return new Map([
    ["", homeMarkdown],
    ["synthesis/", synthesisMarkdown],
    ["audit/", auditMarkdown],
    ["methods/", methodsMarkdown],
    ...studies().map(
      ({ id }) => [`studies/${id}/`, (locale: Locale) => chapterMarkdown(id, locale)] as const,
    ),
  ]);
}

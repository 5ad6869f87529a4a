import type { Locale } from "../../i18n/locale.ts";
import { type MessageKey, message } from "../../i18n/messages.ts";
import { findings } from "../audit/findings.ts";
import { headlineWords } from "../audit/headline-words.ts";
import { siteItem } from "../citation.ts";
import { checksMarkdown, slipsMarkdown } from "./audit-checks.ts";
import { betweenMarkdown, uncheckedMarkdown } from "./audit-documents.ts";
import { findingMarkdown } from "./audit-finding.ts";
import { summaryMarkdown } from "./audit-summary.ts";
import { pageMarkdown, section } from "./page.ts";
import { RecordLinks } from "./record-links.ts";
import { escapeMarkdown } from "./syntax.ts";

/** `/audit/index.md`: the verdicts, every finding with its readings, every check, and what stands in none. */
export function auditMarkdown(locale: Locale): string {
  const links = new RecordLinks(locale);
  const say = (key: MessageKey): string => escapeMarkdown(message(locale, key));
  return pageMarkdown(
    {
      path: "audit/",
      title: say("audit.title"),
      deck: say("audit.lead"),
      item: siteItem(locale),
      parts: [
        escapeMarkdown(headlineWords(locale)),
        section(
          say("audit.summary"),
          escapeMarkdown(message(locale, "audit.checks-as-printed")),
          summaryMarkdown(locale),
        ),
        section(
          say("audit.findings"),
          say("audit.findings-lead"),
          ...findings().map((finding) => findingMarkdown(finding, links)),
          slipsMarkdown(links),
        ),
        section(say("audit.checks"), say("audit.checks-lead"), checksMarkdown(links)),
        section(say("audit.documents"), uncheckedMarkdown(links), betweenMarkdown(links)),
      ],
    },
    links,
  );
}

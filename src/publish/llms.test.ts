import { expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { llmsText } from "./llms.ts";
import { markdownPages } from "./markdown/pages.ts";
import { datasets } from "./site.ts";

it.each(locales)(
  "%s: llms.txt begins as llmstxt.org asks, and leads to every Markdown page and dataset",
  (locale) => {
    const text = llmsText(locale);
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    const root = locale === "zh" ? "/zh/" : "/";
    for (const path of markdownPages().keys()) expect(text).toContain(`](${root}${path}index.md)`);
    for (const { name } of datasets()) expect(text).toContain(`](/data/${name}/datapackage.json)`);
  },
);

import type { APIRoute } from "astro";
import { languagePaths } from "../components/paths.ts";
import type { Locale } from "../i18n/locale.ts";
import { markdownPages } from "../publish/markdown/pages.ts";
import { respond } from "../publish/respond.ts";

/** `/studies/<id>/index.md` and the like: the Markdown form of a page, beside it. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    [...markdownPages()].map(([path, write]) => ({
      params: { page: `${lang ? `${lang}/` : ""}${path}index` },
      props: { locale, write },
    })),
  );
}

type Props = { locale: Locale; write: (locale: Locale) => string };

export const GET: APIRoute<Props> = ({ props: { locale, write } }) =>
  respond({ body: write(locale), mediaType: "text/markdown" });

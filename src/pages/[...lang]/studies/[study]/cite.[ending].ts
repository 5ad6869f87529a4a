import type { APIRoute } from "astro";
import {
  type CitationFormat,
  citationEndings,
  citationFile,
  citationFormats,
} from "../../../../cite/write-citation.ts";
import { languagePaths } from "../../../../components/paths.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { chapterItem } from "../../../../publish/citation.ts";
import { respond } from "../../../../publish/respond.ts";
import { studies } from "../../../../publish/site.ts";

/** `/studies/<id>/cite.bib`, `.ris` and `.csl.json`: the chapter. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    studies().flatMap(({ id }) =>
      citationEndings.map((ending) => ({ params: { lang, study: id, ending }, props: { locale } })),
    ),
  );
}

export const GET: APIRoute<{ locale: Locale }, { study: string; ending: CitationFormat }> = ({
  params,
  props,
}) =>
  respond({
    body: citationFile(chapterItem(params.study, props.locale), params.ending),
    mediaType: citationFormats[params.ending].mediaType,
  });

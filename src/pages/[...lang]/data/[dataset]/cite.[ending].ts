import type { APIRoute } from "astro";
import {
  type CitationFormat,
  citationEndings,
  citationFile,
  citationFormats,
} from "../../../../cite/write-citation.ts";
import { languagePaths } from "../../../../components/paths.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { datasetItem } from "../../../../publish/citation.ts";
import { respond } from "../../../../publish/respond.ts";
import { datasets } from "../../../../publish/site.ts";

/** `/data/<dataset>/cite.bib`, `.ris` and `.csl.json`: the dataset. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    datasets().flatMap(({ name }) =>
      citationEndings.map((ending) => ({ params: { lang, dataset: name, ending }, props: { locale } })),
    ),
  );
}

export const GET: APIRoute<{ locale: Locale }, { dataset: string; ending: CitationFormat }> = ({
  params,
  props,
}) =>
  respond({
    body: citationFile(datasetItem(params.dataset, props.locale), params.ending),
    mediaType: citationFormats[params.ending].mediaType,
  });

import type { APIRoute } from "astro";
import {
  type CitationFormat,
  citationEndings,
  citationFile,
  citationFormats,
} from "../../../cite/write-citation.ts";
import { languagePaths } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { siteItem } from "../../../publish/citation.ts";
import { respond } from "../../../publish/respond.ts";

/** Citation of the site as a file, in every format. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    citationEndings.map((ending) => ({ params: { lang, ending }, props: { locale } })),
  );
}

export const GET: APIRoute<{ locale: Locale }, { ending: CitationFormat }> = ({ params, props }) =>
  respond({
    body: citationFile(siteItem(props.locale), params.ending),
    mediaType: citationFormats[params.ending].mediaType,
  });

import type { APIRoute } from "astro";
import { languagePaths } from "../../../../../components/paths.ts";
import type { Locale } from "../../../../../i18n/locale.ts";
import { exploreFiles } from "../../../../../publish/explore-file.ts";
import { exploreSchema } from "../../../../../publish/explore-schema.ts";
import { respond } from "../../../../../publish/respond.ts";

/** `/explore/schemas/<dataset>/<file>.json`: fetched by the explorer with the CSV it describes. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    exploreFiles().map(({ dataset, file }) => ({ params: { lang, dataset, file }, props: { locale } })),
  );
}

export const GET: APIRoute<{ locale: Locale }, { dataset: string; file: string }> = ({ params, props }) =>
  respond({
    body: JSON.stringify(exploreSchema(params.dataset, params.file, props.locale)),
    mediaType: "application/json",
  });

import type { APIRoute } from "astro";
import { languagePaths } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type FigureEnding, figureEndings, figureFile } from "../../../publish/figure-files.ts";
import { respond } from "../../../publish/respond.ts";
import { studies } from "../../../publish/site.ts";

/** `/figures/<id>.svg` and the other files of every figure, in both languages. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    studies().flatMap(({ figures }) =>
      figures.flatMap(({ id }) =>
        figureEndings.map((ending) => ({ params: { lang, figure: id, ending }, props: { locale } })),
      ),
    ),
  );
}

export const GET: APIRoute<{ locale: Locale }, { figure: string; ending: FigureEnding }> = ({
  params,
  props,
}) => respond(figureFile(params.figure, params.ending, props.locale));

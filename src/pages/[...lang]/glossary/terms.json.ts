import type { APIRoute } from "astro";
import { languagePaths } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { writeTermsFile } from "../../../islands/terms-file.ts";
import { glossary } from "../../../publish/glossary.ts";

/** The definitions, fetched by a page when the first of its terms is opened. */
export function getStaticPaths() {
  return languagePaths.map(({ lang, locale }) => ({ params: { lang }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(writeTermsFile(glossary(), props.locale));

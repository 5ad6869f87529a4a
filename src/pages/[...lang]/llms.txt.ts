import type { APIRoute } from "astro";
import { languagePaths } from "../../components/paths.ts";
import type { Locale } from "../../i18n/locale.ts";
import { llmsText } from "../../publish/llms.ts";
import { respond } from "../../publish/respond.ts";

/** `/llms.txt`: what the site holds, for programs that read text. */
export function getStaticPaths() {
  return languagePaths.map(({ lang, locale }) => ({ params: { lang }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  respond({ body: llmsText(props.locale), mediaType: "text/plain" });

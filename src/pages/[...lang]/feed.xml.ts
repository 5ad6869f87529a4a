import type { APIRoute } from "astro";
import { languagePaths } from "../../components/paths.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changelogDocument } from "../../publish/changelog.ts";
import { feedOf } from "../../publish/feed/feed.ts";
import { respond } from "../../publish/respond.ts";

/** `/feed.xml`: corrections and additions. */
export function getStaticPaths() {
  return languagePaths.map(({ lang, locale }) => ({ params: { lang }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  respond({
    body: feedOf(await changelogDocument(props.locale), props.locale),
    mediaType: "application/atom+xml",
  });

import type { APIRoute } from "astro";
import { languagePaths } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { bakePng } from "../../../publish/bake-png.ts";
import { cardNames, cardOf } from "../../../publish/card.ts";
import { cardSvg } from "../../../publish/card-svg.ts";
import { respond } from "../../../publish/respond.ts";

/** `/cards/<page>.png`: the picture that stands for a page where its link is shared. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    cardNames().map((card) => ({ params: { lang, card }, props: { locale } })),
  );
}

export const GET: APIRoute<{ locale: Locale }, { card: string }> = ({ params, props }) =>
  respond({
    body: bakePng(cardSvg(cardOf(params.card, props.locale)), ["latin", "serif", "han"]),
    mediaType: "image/png",
  });

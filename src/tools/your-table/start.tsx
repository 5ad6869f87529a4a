import { render } from "preact";
import { textsFrom } from "../../explorer/texts.ts";
import type { Locale } from "../../i18n/locale.ts";
import { announce } from "../../islands/announce.ts";
import { createTool } from "./state/create-tool.ts";
import { forget, keep, kept } from "./state/kept.ts";
import { App } from "./view/app.tsx";

type PageData = {
  readonly locale: Locale;
  readonly texts: Readonly<Record<string, string>>;
};

/** Puts the tool in the place of what the page says without scripts. */
async function start(place: HTMLElement): Promise<void> {
  const data = document.getElementById("your-table-data")?.textContent ?? "";
  const { locale, texts } = JSON.parse(data) as PageData;
  const tool = createTool({
    locale,
    announce,
    text: textsFrom(texts),
    keep,
    forget,
    kept: await kept(),
  });
  place.replaceChildren();
  render(<App tool={tool} />, place);
}

const place = document.getElementById("your-table");
if (place) void start(place);

import { render } from "preact";
import { textsFrom } from "../../i18n/texts-from.ts";
import type { Locale } from "../../i18n/locale.ts";
import { announce } from "../../islands/announce.ts";
import { createTool } from "./state/create-tool.ts";
import { forget, keep, kept } from "./state/kept.ts";
import type { Tool } from "./tool.ts";
import { App } from "./view/app.tsx";
import { PrintedReport } from "./view/printed-report.tsx";

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
    onLeave,
    kept: await kept(),
  });
  window.addEventListener("pagehide", tool.letGo);
  place.replaceChildren();
  render(<App tool={tool} />, place);
  const paper = document.getElementById("your-table-print");
  if (paper) printWhole(tool, paper);
}

/** Telephones may end a page that is only hidden. */
function onLeave(flush: () => void): void {
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") flush();
  });
}

/** Puts the whole report there for as long as the page is printed. */
function printWhole(tool: Tool, paper: HTMLElement): void {
  window.addEventListener("beforeprint", () => {
    const audit = tool.audit.peek();
    if (audit) render(<PrintedReport tool={tool} audit={audit} />, paper);
  });
  window.addEventListener("afterprint", () => render(null, paper));
}

const place = document.getElementById("your-table");
if (place) void start(place);

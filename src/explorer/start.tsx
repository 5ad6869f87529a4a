import { effect } from "@preact/signals";
import { render } from "preact";
import { announce } from "../islands/announce.ts";
import type { Locale } from "../i18n/locale.ts";
import type { SiteTable } from "../publish/site-table.ts";
import type { Explorer } from "./explorer.ts";
import { App } from "./app.tsx";
import { createExplorer } from "./state/create-explorer.ts";
import { followAddress } from "./state/follow-address.ts";
import { textsFrom } from "../i18n/texts-from.ts";
import { connectEngine } from "./worker/client.ts";

type PageData = {
  readonly locale: Locale;
  readonly tables: readonly SiteTable[];
  readonly questions: Explorer["questions"];
  readonly texts: Readonly<Record<string, string>>;
};

/** Puts the explorer in the place of the list of tables that the page shows without scripts. */
function start(place: HTMLElement): void {
  const data = document.getElementById("explore-data")?.textContent ?? "";
  const { locale, tables, questions, texts } = JSON.parse(data) as PageData;
  const explorer = createExplorer({
    locale,
    tables,
    questions,
    announce,
    text: textsFrom(texts),
    path: location.pathname,
    fetchText: async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      return response.text();
    },
    engine: connectEngine(
      () => new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" }),
    ),
  });
  place.replaceChildren();
  render(<App explorer={explorer} />, place);
  // A narrow page leaves out what the explorer is for once there is a table to meet.
  effect(() => {
    place.parentElement?.classList.toggle("has-table", explorer.table.value !== null);
  });
  followAddress(explorer);
}

const place = document.getElementById("explorer");
if (place) start(place);

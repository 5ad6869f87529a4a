import { namedByAddress } from "./named-by-address.ts";
import { fillTemplate } from "../i18n/fill-template.ts";
import { foldText, matchesQuery } from "./term-match.ts";

/** Safari allows a hundred changes of the address in half a minute. */
const ADDRESS_AFTER = 400;

/** Lets the field above the glossary hide what does not match, say how much is left, and keep the query in the address. */
function startFilter(form: HTMLFormElement): void {
  const field = form.querySelector("input") as HTMLInputElement;
  const status = form.querySelector('[role="status"]') as HTMLElement;
  const whole = status.textContent;
  const groups = [...document.querySelectorAll<HTMLElement>(".glossary-group")].map((group) => ({
    group,
    letter: document.querySelector<HTMLElement>(`.glossary-letters a[href="#${group.id}"]`)?.parentElement,
    entries: [...group.querySelectorAll<HTMLElement>(".glossary-entry")].map((entry) => ({
      entry,
      text: foldText(entry.textContent),
      names: [...entry.querySelectorAll("dt > *")].flatMap((names) =>
        names.textContent.split(/[、,]/).map(foldText),
      ),
    })),
  }));
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);

  const filter = (): void => {
    const query = foldText(field.value);
    let left = 0;
    for (const { group, letter, entries } of groups) {
      let here = 0;
      for (const sought of entries) {
        sought.entry.hidden = !matchesQuery(sought, query);
        if (!sought.entry.hidden) here += 1;
      }
      group.hidden = here === 0;
      if (letter) letter.hidden = here === 0;
      left += here;
    }
    const said = left === 0 ? status.dataset["none"] : status.dataset["shown"];
    status.textContent =
      query === ""
        ? whole
        : fillTemplate(said ?? "", { shown: String(left), count: String(count), query: field.value.trim() });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = (): void => {
    const address = new URL(location.href);
    const query = field.value.trim();
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  field.addEventListener("input", () => {
    filter();
    clearTimeout(timer);
    timer = setTimeout(remember, ADDRESS_AFTER);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
  });

  /** The address wins; an entry that it names is shown even where the query would hide it. */
  const follow = (): void => {
    const named = namedByAddress();
    if (!named?.closest("[hidden]")) return;
    field.value = "";
    filter();
    remember();
    named.scrollIntoView();
  };
  field.value = new URL(location.href).searchParams.get("q") ?? "";
  if (field.value) filter();
  follow();
  addEventListener("hashchange", follow);
}

const form = document.querySelector<HTMLFormElement>("[data-glossary-filter]");
if (form) startFilter(form);

import { namedByAddress } from "./named-by-address.ts";
import { type Dimension, type Item, dimensions, inOrder, isChosen, parts } from "./audit-state.ts";
import { readChoice, writeChoice } from "./choice.ts";
import { fillTemplate } from "../i18n/fill-template.ts";

type List = {
  readonly name: string;
  readonly parent: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly about: readonly Item[];
};

/** What is chosen above the findings is shown of every list, in the order chosen; the address holds the choice, and wins. */
function startFilter(form: HTMLFormElement): void {
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const offeredBy = (name: string): readonly string[] =>
    [...(select(name)?.options ?? [])].map(({ value }) => value).filter(Boolean);
  const offered = byName(offeredBy);
  const lists = all("[data-list]").map(listOf);
  const said = all("[data-shown]");
  const slips = document.querySelector<HTMLDetailsElement>("[data-slips]");

  const show = (): void => {
    const choice = byName((name) => select(name)?.value ?? "");
    for (const { parent, items, about } of lists) {
      items.forEach((element, i) => {
        const item = about[i];
        element.hidden = item !== undefined && !isChosen(item, choice);
      });
      parent.append(...inOrder(about, choice.sort, offered).flatMap((i) => items[i] ?? []));
    }
    all("[data-group]").forEach(followItems);
    for (const line of all("[data-none]")) line.hidden = shownIn(line.parentElement) > 0;
    const items = (name: string) => lists.find((list) => list.name === name)?.items ?? [];
    const left = (name: string): string => String(items(name).filter(({ hidden }) => !hidden).length);
    const shown = fillTemplate(form.dataset["counted"] ?? "", {
      findings: left("findings"),
      checks: left("checks"),
      allFindings: String(items("findings").length),
      allChecks: String(items("checks").length),
    });
    const chosen = dimensions.flatMap((name) => (choice[name] ? (select(name) ?? []) : []));
    const sentence = chosen.length === 0 ? shown : withChoice(form.dataset, chosen, shown);
    for (const line of said) if (line.textContent !== sentence) line.textContent = sentence;
    for (const link of all("[data-clear]")) link.hidden = chosen.length === 0;
    if (slips && choice.verdict === "off-by-less-than-one") slips.open = true;
  };
  const follow = (): void => {
    const choice = readChoice(location.search, offered);
    for (const name of parts) {
      const list = select(name);
      if (list) list.value = choice[name];
    }
    show();
  };
  const choose = (): void => {
    show();
    const choice = byName((name) => select(name)?.value ?? "");
    // Opened again, an address would rather show what it names than keep the choice that hides it.
    const named = namedByAddress()?.closest("[hidden]") ? "" : location.hash;
    history.replaceState(history.state, "", location.pathname + writeChoice(choice, parts) + named);
  };
  /** What an address names is shown, even where the choice would hide it. */
  const seek = (): void => {
    const named = namedByAddress();
    if (!named?.closest("[hidden]")) return;
    for (const name of dimensions) {
      const list = select(name);
      if (list) list.value = "";
    }
    choose();
    named.scrollIntoView();
  };
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => setTimeout(choose));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", follow);
  addEventListener("hashchange", seek);
  follow();
  seek();
}

/** What is shown, after what was chosen for it: "Document: 5 · case study. Shown: …" */
function withChoice(words: DOMStringMap, chosen: readonly HTMLSelectElement[], shown: string): string {
  const { choice = "", colon = "", between } = words;
  const parts = chosen.map(
    ({ labels, selectedOptions }) =>
      `${labels[0]?.querySelector("span")?.textContent ?? ""}${colon}${selectedOptions[0]?.text ?? ""}`,
  );
  return fillTemplate(choice, { choice: parts.join(between), shown });
}

/** A group is shown while something of it is left, and says how much. */
function followItems(group: HTMLElement): void {
  const left = shownIn(group);
  group.hidden = left === 0;
  const count = group.querySelector("[data-count]");
  if (count) count.textContent = String(left);
}

function shownIn(part: Element | null): number {
  return part?.querySelectorAll("[data-list] > :not([hidden])").length ?? 0;
}

function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

function byName<Value>(valueOf: (name: string) => Value): Record<(typeof parts)[number], Value> {
  return Object.fromEntries(parts.map((name) => [name, valueOf(name)])) as Record<
    (typeof parts)[number],
    Value
  >;
}

function listOf(parent: HTMLElement): List {
  const items = [...parent.children] as HTMLElement[];
  return { name: parent.dataset["list"] ?? "", parent, items, about: items.map(itemOf) };
}

function itemOf({ dataset }: HTMLElement): Item {
  const values = (name: Dimension): readonly string[] => (dataset[name] ?? "").split(" ").filter(Boolean);
  return Object.fromEntries(dimensions.map((name) => [name, values(name)])) as unknown as Item;
}

const form = document.querySelector<HTMLFormElement>("[data-audit-filter]");
if (form) startFilter(form);

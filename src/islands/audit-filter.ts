import { namedByAddress } from "./named-by-address.ts";
import { type Dimension, type Item, dimensions, inOrder, isChosen, parts } from "./audit-state.ts";
import { readChoice, writeChoice } from "./choice.ts";
import { fillTemplate } from "../i18n/fill-template.ts";

type List = { readonly items: readonly HTMLElement[]; readonly about: readonly Item[] };

/** The lists above the findings choose what is shown, and in what order; the address holds the choice, and wins. */
function startFilter(form: HTMLFormElement): void {
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const offeredBy = (name: string): readonly string[] =>
    [...(select(name)?.options ?? [])].map(({ value }) => value).filter(Boolean);
  const offered = byName(offeredBy);
  const lists = {
    findings: listOf("[data-findings]"),
    checks: listOf("[data-checks]"),
    slips: listOf("[data-slips] ul"),
  };
  const index = [...document.querySelectorAll<HTMLElement>("[data-index] > div")];
  const none = [...document.querySelectorAll<HTMLElement>("[data-none]")];
  const said = [...document.querySelectorAll<HTMLElement>("[data-shown]")];
  const slips = document.querySelector<HTMLDetailsElement>("[data-slips]");

  const show = (): void => {
    const choice = byName((name) => select(name)?.value ?? "");
    const left = (list: List): number => {
      list.items.forEach((element, i) => {
        const about = list.about[i];
        element.hidden = about !== undefined && !isChosen(about, choice);
      });
      const order = inOrder(list.about, choice.sort, offered);
      list.items[0]?.parentElement?.append(...order.flatMap((i) => list.items[i] ?? []));
      return list.items.filter((element) => !element.hidden).length;
    };
    const counts = { findings: left(lists.findings), checks: left(lists.checks) };
    if (slips) slips.hidden = left(lists.slips) === 0;
    index.forEach(followCards);
    for (const line of none)
      line.hidden = counts[line.dataset["none"] === "checks" ? "checks" : "findings"] > 0;
    const sentence = fillTemplate(form.dataset["counted"] ?? "", {
      findings: String(counts.findings),
      checks: String(counts.checks),
      allFindings: String(lists.findings.items.length),
      allChecks: String(lists.checks.items.length),
    });
    for (const line of said) if (line.textContent !== sentence) line.textContent = sentence;
    if (slips && choice.severity === "rounding") slips.open = true;
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
    history.replaceState(history.state, "", location.pathname + writeChoice(choice, parts) + location.hash);
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

/** The titles of a kind of finding, those of hidden cards left out. */
function followCards(group: HTMLElement): void {
  for (const item of group.querySelectorAll<HTMLElement>("li")) {
    const card = item.querySelector("a")?.hash.slice(1) ?? "";
    item.hidden = document.getElementById(card)?.hidden ?? false;
  }
  const left = group.querySelectorAll("li:not([hidden])").length;
  group.hidden = left === 0;
  const count = group.querySelector("[data-count]");
  if (count) count.textContent = String(left);
}

function byName<Value>(valueOf: (name: string) => Value): Record<(typeof parts)[number], Value> {
  return Object.fromEntries(parts.map((name) => [name, valueOf(name)])) as Record<
    (typeof parts)[number],
    Value
  >;
}

function listOf(selector: string): List {
  const items = [...(document.querySelector(selector)?.children ?? [])] as HTMLElement[];
  return { items, about: items.map(itemOf) };
}

function itemOf({ dataset }: HTMLElement): Item {
  const values = (name: Dimension): readonly string[] => (dataset[name] ?? "").split(" ").filter(Boolean);
  return Object.fromEntries(dimensions.map((name) => [name, values(name)])) as unknown as Item;
}

const form = document.querySelector<HTMLFormElement>("[data-audit-filter]");
if (form) startFilter(form);

import { announce } from "./announce.ts";
import { type Choice as ChoiceOf, type Subject, isShown, readChoice, writeChoice } from "./choice.ts";
import { fillTemplate } from "../i18n/fill-template.ts";

const dimensions = ["theme", "study", "evidence"] as const;
type Dimension = (typeof dimensions)[number];
/** What a reader chose to see; "" for everything. */
type Choice = ChoiceOf<Dimension>;

/** The lists above the synthesis choose what is shown; the address holds the choice, and wins. */
export function startSynthesisFilter(): void {
  const form = document.querySelector<HTMLFormElement>("[data-synthesis-filter]");
  if (!form) return;
  const list = (name: Dimension): HTMLSelectElement | null => form.querySelector(`select[name="${name}"]`);
  const offered = Object.fromEntries(
    dimensions.map((name) => [name, [...(list(name)?.options ?? [])].map(({ value }) => value)]),
  ) as unknown as Record<Dimension, readonly string[]>;
  const chosen = (): Choice =>
    Object.fromEntries(dimensions.map((name) => [name, list(name)?.value ?? ""])) as Choice;
  const show = (choice: Choice): string => {
    for (const element of document.querySelectorAll<HTMLElement>(
      "[data-themes], [data-studies], [data-evidence]",
    )) {
      element.hidden = !isShown(subjectOf(element), choice, dimensions);
    }
    const said = counted(form.dataset["counted"] ?? "");
    const count = form.querySelector("[data-count]");
    if (count) count.textContent = said;
    return said;
  };
  const follow = (): string => {
    const choice = readChoice(location.search, offered);
    for (const name of dimensions) {
      const own = list(name);
      if (own) own.value = choice[name];
    }
    return show(choice);
  };
  const choose = (): void => {
    const choice = chosen();
    history.replaceState(null, "", location.pathname + writeChoice(choice, dimensions) + location.hash);
    announce(show(choice));
  };
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => setTimeout(choose));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", follow);
  follow();
}

function subjectOf({ dataset }: HTMLElement): Subject<Dimension> {
  const list = (name: string): readonly string[] | undefined => dataset[name]?.split(" ");
  const [theme, study, evidence] = [list("themes"), list("studies"), list("evidence")];
  return { ...(theme && { theme }), ...(study && { study }), ...(evidence && { evidence }) };
}

/** "12 of 43 findings, 3 of 46 recommendations, …": what is left, of what there is. */
function counted(sentence: string): string {
  const count = (kind: string): { shown: number; all: number } => {
    const all = [...document.querySelectorAll<HTMLElement>(`main [data-${kind}]`)];
    return { all: all.length, shown: all.filter((element) => !element.closest("[hidden]")).length };
  };
  const [findings, statements, recommendations] = [
    count("finding"),
    count("statement"),
    count("recommendation"),
  ];
  return fillTemplate(sentence, {
    findings: String(findings.shown),
    allFindings: String(findings.all),
    statements: String(statements.shown),
    allStatements: String(statements.all),
    recommendations: String(recommendations.shown),
    allRecommendations: String(recommendations.all),
  });
}

/** What a reader of the synthesis chose to see; "" for everything. */
export type Choice = Readonly<Record<Dimension, string>>;
export const dimensions = ["theme", "study", "evidence"] as const;
export type Dimension = (typeof dimensions)[number];

export const everything: Choice = { theme: "", study: "", evidence: "" };

/** The choice in an address; a value that is not among those offered is dropped. */
export function readChoice(search: string, offered: Readonly<Record<Dimension, readonly string[]>>): Choice {
  const wanted = new URLSearchParams(search);
  const value = (name: Dimension): string => {
    const found = wanted.get(name) ?? "";
    return offered[name].includes(found) ? found : "";
  };
  return { theme: value("theme"), study: value("study"), evidence: value("evidence") };
}

/** The choice as the query of an address: only what was chosen, "" for nothing. */
export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams();
  for (const name of dimensions) if (choice[name]) query.set(name, choice[name]);
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** What an element is about; a dimension it does not have never hides it. */
export type Subject = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export function isShown(subject: Subject, choice: Choice): boolean {
  return dimensions.every(
    (name) => choice[name] === "" || subject[name] === undefined || subject[name].includes(choice[name]),
  );
}

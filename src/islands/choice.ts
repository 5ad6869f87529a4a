/** What a reader chose of several lists, by the name of the list; "" for everything. */
export type Choice<Name extends string> = Readonly<Record<Name, string>>;

/** The choice in an address; a value that is not among those offered is dropped. */
export function readChoice<Name extends string>(
  search: string,
  offered: Readonly<Record<Name, readonly string[]>>,
): Choice<Name> {
  const wanted = new URLSearchParams(search);
  const choice = Object.entries<readonly string[]>(offered).map(([name, values]) => {
    const value = wanted.get(name) ?? "";
    return [name, values.includes(value) ? value : ""];
  });
  return Object.fromEntries(choice) as Choice<Name>;
}

/** The choice as the query of an address: only what was chosen, in the order of the names, "" for nothing. */
export function writeChoice<Name extends string>(choice: Choice<Name>, names: readonly Name[]): string {
  const query = new URLSearchParams();
  for (const name of names) if (choice[name]) query.set(name, choice[name]);
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** What an element is about; a list it does not have never hides it. */
export type Subject<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

export function isShown<Name extends string>(
  subject: Subject<Name>,
  choice: Choice<Name>,
  names: readonly Name[],
): boolean {
  return names.every((name) => choice[name] === "" || (subject[name]?.includes(choice[name]) ?? true));
}

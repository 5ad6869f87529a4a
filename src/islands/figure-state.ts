/** What can be chosen in a figure, by name; the first of each is what stands when nothing was chosen. */
export type Options = Readonly<Record<string, readonly string[]>>;

export type FigureState = {
  /** One choice for each name of the options. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Legend keys the reader wants to see; none for all. */
  readonly only: readonly string[];
};

/** The state of a figure in which nothing was chosen. */
export function stateAtFirst(options: Options): FigureState {
  return {
    chosen: Object.fromEntries(Object.entries(options).map(([name, [first = ""]]) => [name, first])),
    only: [],
  };
}

/** Whether a choice shows at all: where the middle answer stands matters in diverging bars alone. */
export function counts(name: string, chosen: FigureState["chosen"]): boolean {
  return name !== "neutral" || chosen["layout"] === "diverging";
}

/**
 * The state an address asks for; whatever it does not name, or names wrongly, stands at its first choice. Null where
 * the address is about another figure or none.
 */
export function readState(
  search: string,
  id: string,
  options: Options,
  keys: readonly string[],
): FigureState | null {
  const asked = new URLSearchParams(search);
  if (asked.get("figure") !== id) return null;
  const chosen = Object.fromEntries(
    Object.entries(options).map(([name, values]) => {
      const value = asked.get(name);
      return [name, value !== null && values.includes(value) ? value : (values[0] ?? "")];
    }),
  );
  const only = asked.get("only")?.split(",") ?? [];
  return { chosen, only: keys.filter((key) => only.includes(key)) };
}

/**
 * The query of an address for a state, "" or beginning with "?": only what was chosen, and whatever else `search`
 * held that no figure owns.
 */
export function writeState(state: FigureState, id: string, options: Options, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [
    "figure",
    "view",
    "layout",
    "neutral",
    "sort",
    "reading",
    "only",
    ...Object.keys(options),
  ])
    query.delete(name);
  const chosen = Object.entries(options).filter(
    ([name, [first]]) => state.chosen[name] !== first && counts(name, state.chosen),
  );
  if (chosen.length > 0 || state.only.length > 0) query.set("figure", id);
  for (const [name] of chosen) query.set(name, state.chosen[name] ?? "");
  if (state.only.length > 0) query.set("only", state.only.join(","));
  const written = query.toString().replaceAll("%2C", ",");
  return written ? `?${written}` : "";
}

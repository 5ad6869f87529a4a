/** The list with the item at `from` moved to the place `to`; as it is where either is outside. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = without(list, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

export function without<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.filter((_, i) => i !== at);
}

export function replaced<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.map((old, i) => (i === at ? item : old));
}

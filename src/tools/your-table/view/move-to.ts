/** Goes to another cell of the table that holds the element; stays where there is none. */
export function moveTo(from: HTMLElement, row: number, column: number): void {
  const cell = from
    .closest("table")
    ?.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`);
  cell?.focus();
  cell?.select();
}

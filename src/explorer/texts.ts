/** The texts that the page carries for the explorer: those of its own, units and statuses. */
export function isExplorerKey(key: string): boolean {
  return /^(?:explore|unit|status)\./.test(key);
}

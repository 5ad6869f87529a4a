/** The element that the address names after "#"; null where there is none, or where the name cannot be read. */
export function namedByAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

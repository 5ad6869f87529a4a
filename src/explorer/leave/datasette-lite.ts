/** Names and addresses that no other machine reaches. */
const PRIVATE =
  /^(?:localhost|.*\.local|.*\.localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|\[)/;

/**
 * Address of Datasette Lite with a published table loaded; null where it could not fetch the table, because the page is on
 * a disk or on a private network.
 *
 * @param csv address of the table, absolute
 */
export function datasetteLite(csv: string): string | null {
  const { protocol, hostname } = new URL(csv);
  const open =
    (protocol === "https:" || protocol === "http:") && hostname.includes(".") && !PRIVATE.test(hostname);
  return open ? `https://lite.datasette.io/?csv=${encodeURIComponent(csv)}` : null;
}

const answers = new Map<string, Promise<unknown>>();

/**
 * The JSON at an address, fetched when it is first asked for; after a failure the next wish tries again.
 *
 * @throws Error when it cannot be had
 */
export function fetchOnce<Content>(address: string): Promise<Content> {
  const known = answers.get(address) ?? fetchJson(address);
  answers.set(address, known);
  return known.catch((error: unknown) => {
    answers.delete(address);
    throw error;
  }) as Promise<Content>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

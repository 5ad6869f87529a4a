/**
 * The same function, which makes what it gives for a key once a build; what threw is tried again. For two keys:
 * `memo((a) => memo((b) => …))`.
 */
export function memo<Made>(make: () => Made): () => Made;
export function memo<Key, Made>(make: (key: Key) => Made): (key: Key) => Made;
export function memo<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Made;
  };
}

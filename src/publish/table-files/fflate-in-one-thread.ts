import { type AsyncZippable, type ZipOptions, type Zippable, zipSync } from "fflate/browser";

export * from "fflate/browser";

type Done = (error: Error | null, bytes: Uint8Array) => void;

/**
 * Stands in for fflate where the site is built: its own `zip` starts workers from blobs, which have all that the
 * explorer's worker drops (the network), and which not every browser allows in a worker.
 */
export function zip(files: AsyncZippable, options: ZipOptions | Done, done?: Done): () => void {
  const tell = typeof options === "function" ? options : done;
  tell?.(null, zipSync(files as Zippable, typeof options === "function" ? {} : options));
  return () => undefined;
}

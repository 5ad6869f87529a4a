import { sha256 } from "../data/checksums.ts";

/** A file below `/data/<dataset>/`. */
export type DataFile<Body extends string | Uint8Array = string | Uint8Array> = {
  readonly name: string;
  readonly kind: "tidy" | "facts" | "list" | "derivations" | "package";
  /** The table it is of; "" for what is of the whole dataset. */
  readonly table: string;
  readonly mediaType: string;
  readonly body: Body;
  /** Lines without the header; 0 for the package. */
  readonly rows: number;
  readonly bytes: number;
};

/** As a Data Package states it: "sha256:" and the hash of the file. */
export function hashOf({ body }: Pick<DataFile, "body">): string {
  return `sha256:${sha256(body)}`;
}

import { createHash } from "node:crypto";

/** A file below `/data/<dataset>/`. */
export type DataFile = {
  readonly name: string;
  readonly kind: "tidy" | "facts" | "list" | "package";
  /** The table it is of; "" for the package. */
  readonly table: string;
  readonly mediaType: string;
  readonly body: string;
  /** Lines without the header; 0 for the package. */
  readonly rows: number;
  readonly bytes: number;
};

/** As a Data Package states it: "sha256:" and the hash of the file. */
export function hashOf({ body }: DataFile): string {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

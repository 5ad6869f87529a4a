/** A page to open, and what to do and to look for on it: an expression run there that gives, or promises, a `Look`. */
export type Visit = { readonly address: string; readonly look: string };
/** What was seen, in words, and whether it is as it should be. */
export type Look = { readonly said: string; readonly ok: boolean };
export type Seen = Look & { readonly address: string };
export type Report = {
  readonly version: string;
  readonly pages: readonly Seen[];
  readonly errors: readonly string[];
};
/** A browser that can be driven. */
export type Engine = {
  readonly name: string;
  /** What is missing on this machine, and the package that brings it; nothing where all is there. */
  readonly missing: () => string | undefined;
  readonly open: (visits: readonly Visit[]) => Promise<Report>;
};

export const seen = (address: string, look: unknown): Seen => ({ address, ...(look as Look) });

/** A piece of code and how tightly its outermost operator binds; `atom` binds tightest. */
export type BoundCode = { readonly code: string; readonly binding: number };

export const atom = 100;

/** The code, in brackets where it binds less tightly than its place needs. */
export function within({ code, binding }: BoundCode, least: number): string {
  return binding < least ? `(${code})` : code;
}

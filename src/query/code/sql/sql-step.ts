/** One named step of a statement: `WITH name AS (select)`, under a comment. */
export type SqlStep = { readonly name: string; readonly comment: string; readonly select: string };

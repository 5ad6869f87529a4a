/** The part of Citation.js 0.8 that is used; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: unknown, options?: { readonly generateGraph?: boolean });
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: { get(name: "@csl"): { readonly styles: { add(name: string, csl: string): void } } } & {
      get(name: "@bibtex"): { readonly format: Record<string, boolean> };
    };
  };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";

/** What a page showed. */
export type Seen = { readonly address: string; readonly figures: number; readonly visible: number };
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
  readonly open: (addresses: readonly string[]) => Promise<Report>;
};

/** Runs in the page: figures, and those of them that show a drawing or a table. */
export const COUNT = `(() => {
  const shown = (element) => { const box = element.getBoundingClientRect(); return box.width > 50 && box.height > 20; };
  const figures = [...document.querySelectorAll("figure[data-figure]")];
  return [figures.length, figures.filter((figure) => [...figure.querySelectorAll("[role=img] svg, table")].some(shown)).length];
})()`;

export const seen = (address: string, counts: unknown): Seen => {
  const [figures = 0, visible = 0] = counts as readonly number[];
  return { address, figures, visible };
};

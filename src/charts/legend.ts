/** One entry of a legend. `fill` is a colour token such as "--series-1". */
export type LegendEntry = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly mark: "square" | "dot" | "ring" | "dotted-ring" | "half-dot" | "hatched";
};

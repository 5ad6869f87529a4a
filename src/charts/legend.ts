/** One entry of a legend. `fill` is a colour token such as "--series-1". */
export type LegendEntry = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  /** Strength of the fill, 0–1, where one colour stands for several classes. */
  readonly opacity?: number;
  /** "interval" has caps, "bound" is dashed, "circled" is a number of the document ringed on a series from elsewhere. */
  readonly mark:
    | "square"
    | "dot"
    | "ring"
    | "triangle"
    | "diamond"
    | "cross"
    | "circled"
    | "dotted-ring"
    | "half-dot"
    | "hatched"
    | "interval"
    | "bound";
  /** Explains a shape that many marks share: nothing to filter by. */
  readonly inert?: true;
};

// What draws: loaded when the chart is first opened.
export { factsOf } from "../../charts/explore/facts.ts";
export { draw } from "../../charts/explore/draw.ts";
export { propose } from "../../charts/explore/propose.ts";
export { reasonAgainst } from "../../charts/explore/reason-against.ts";
export { mountPlot } from "../../render/mount-plot.ts";
export { markNumbers } from "../../render/number-marks.ts";

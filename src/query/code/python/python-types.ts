import type { PlannedMeasure } from "../group-plan.ts";
import { pythonText } from "./python-literal.ts";

/** The types of columns as a dictionary. */
export function typesOf(cells: readonly { readonly name: string; readonly type: string }[]): string {
  return `types = {\n${cells.map(({ name, type }) => `    ${pythonText(name)}: "${type}",`).join("\n")}\n}`;
}

/** The type of a measure; whole numbers become so at the end. */
export function typeOf(measure: PlannedMeasure): string {
  return (measure.fn === "min" || measure.fn === "max") && measure.text ? "string" : "Float64";
}

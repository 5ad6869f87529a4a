import { oneLine } from "../comment.ts";
import type { GroupPlan, PivotPlan, PlannedMeasure } from "../group-plan.ts";
import { pythonList, pythonText, pythonValue } from "./python-literal.ts";
import { typeOf, typesOf } from "./python-types.ts";

/** The pivot of the lines of `answer`. */
export function pythonPivot(
  pivot: PivotPlan,
  { lines }: GroupPlan,
  textual: (name: string) => boolean,
  measures: readonly PlannedMeasure[],
): readonly string[] {
  const measure = measures.find(({ as }) => as === pivot.measure);
  const type = measure ? typeOf(measure) : "Float64";
  const cells = [
    ...lines.map((name) => ({
      name,
      code: `group[${pythonText(name)}].iloc[0]`,
      type: textual(name) ? "string" : "Float64",
    })),
    ...pivot.columns.map(({ name, value, either }) => {
      const key = pythonText(pivot.column);
      const sought = value !== null ? pythonValue(value) : either ? '"NA"' : "None";
      const among = either ? `group.fillna({${key}: "NA"})` : "group";
      return { name, code: `cell_at(${among}, ${key}, ${sought}, ${pythonText(pivot.measure)})`, type };
    }),
  ];
  const groups =
    lines.length === 0
      ? "[answer]"
      : `[group for _, group in answer.groupby(${pythonList(lines)}, dropna=False, sort=False)]`;
  return [
    `# A column for each value of ${oneLine(pivot.column)}, holding ${oneLine(pivot.measure)}.`,
    `def spread(group):\n    return {\n${cells.map(({ name, code }) => `        ${pythonText(name)}: ${code},`).join("\n")}\n    }\n\n`,
    typesOf(cells),
    `groups = ${groups}`,
    "answer = pd.DataFrame([spread(group) for group in groups], columns=list(types)).astype(types)",
  ];
}

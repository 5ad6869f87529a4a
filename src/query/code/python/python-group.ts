import { oneLine } from "../comment.ts";
import { within } from "../bound-code.ts";
import type { GroupPlan, PlannedMeasure, PlannedShare } from "../group-plan.ts";
import { isNumeric } from "../../column.ts";
import type { Plan } from "../plan.ts";
import { pythonList, pythonText } from "./python-literal.ts";
import { pythonPivot } from "./python-pivot.ts";
import { pythonTest } from "./python-test.ts";
import { typeOf, typesOf } from "./python-types.ts";

/** The lines of a grouped answer: one dictionary a group, made a data frame; then shares, then the pivot. */
export function pythonGroup(group: GroupPlan, { rows }: Plan): readonly string[] {
  const { by, measures, shares } = group;
  const taken = new Set([...by, ...measures.map(({ as }) => as)]);
  const fresh = (wish: string): string => {
    let name = wish;
    while (taken.has(name)) name += "_";
    taken.add(name);
    return name;
  };
  const parts = shares.map((_, i) => ({ k: fresh(`k ${i + 1}`), n: fresh(`n ${i + 1}`) }));
  const textual = (name: string): boolean => {
    const column = rows.get(name);
    return column !== undefined && !isNumeric(column);
  };
  const cells = [
    ...by.map((name) => ({
      name,
      code: `group[${pythonText(name)}].iloc[0]`,
      type: textual(name) ? "string" : "Float64",
    })),
    ...measures
      .filter((measure) => !isShare(measure))
      .map((measure) => ({ name: measure.as, code: pythonMeasure(measure), type: typeOf(measure) })),
    ...shares.flatMap((share, i) => {
      const { k, n } = pythonShare(share);
      return [
        { name: parts[i]?.k ?? "k", code: k, type: "Float64" },
        ...(n === null ? [] : [{ name: parts[i]?.n ?? "n", code: n, type: "Float64" }]),
      ];
    }),
  ];
  const dictionary = cells.map(({ name, code }) => `        ${pythonText(name)}: ${code},`).join("\n");
  const groups =
    by.length === 0
      ? "[kept]"
      : `[group for _, group in kept.groupby(${pythonList(by)}, dropna=False, sort=False)]`;
  const shared = measures.filter(isShare).map((measure) => {
    const part = parts[measure.share] ?? { k: "k", n: "n" };
    const k = `answer[${pythonText(part.k)}]`;
    const n =
      shares[measure.share]?.where === null ? `[${k}.sum()] * len(answer)` : `answer[${pythonText(part.n)}]`;
    const made =
      measure.fn === "share" ? "share(k, n)" : `wilson(k, n, ${measure.fn === "wilson-low" ? -1 : 1})`;
    return `answer[${pythonText(measure.as)}] = pd.array([${made} for k, n in zip(${k}, ${n})], dtype="Float64")`;
  });
  return [
    `# ${by.length === 0 ? "One line in all." : `One line for each ${by.map(oneLine).join(" × ")}.`}`,
    `def line_of(group):\n    return {\n${dictionary}\n    }\n\n`,
    typesOf(cells),
    `groups = ${groups}`,
    "answer = pd.DataFrame([line_of(group) for group in groups], columns=list(types)).astype(types)",
    ...(shared.length === 0
      ? []
      : ["", "# Shares of all, or of the rows of the line, in per cent.", ...shared]),
    ...(group.pivot ? ["", ...pythonPivot(group.pivot, group, textual, measures)] : []),
  ];
}

type ShareMeasure = Extract<PlannedMeasure, { readonly share: number }>;

function isShare(measure: PlannedMeasure): measure is ShareMeasure {
  return "share" in measure;
}

function pythonMeasure(measure: PlannedMeasure): string {
  const at = "column" in measure ? `group[${pythonText(measure.column)}]` : "group";
  switch (measure.fn) {
    case "count":
      return "len(group)";
    case "sum":
      return `${at}.sum(min_count=1)`;
    case "sd":
      return `${at}.std()`;
    case "distinct":
      return `${at}.nunique()`;
    case "present":
      return `${at}.notna().sum()`;
    case "missing":
      return `${at}.isna().sum()`;
    case "quantile":
      return `${at}.dropna().astype("float64").quantile(${measure.p})`;
    case "mean":
    case "median":
      return `${at}.${measure.fn}()`;
    case "min":
    case "max":
      return `${at}.dropna().${measure.fn}() if ${at}.notna().any() else pd.NA`;
    default:
      return "pd.NA";
  }
}

/** k and n of a share; n is null where it is the sum of k over all groups. */
function pythonShare({ where, weight }: PlannedShare): { readonly k: string; readonly n: string | null } {
  const weights = weight === null ? null : `group[${pythonText(weight)}]`;
  const all = weights === null ? "len(group)" : `${weights}.sum(min_count=1)`;
  if (!where) return { k: all, n: null };
  const test = within(pythonTest(where, "group"), 100);
  return {
    k: weights === null ? `${test}.sum()` : `${weights}[${within(pythonTest(where, "group"), 0)}].sum()`,
    n: all,
  };
}

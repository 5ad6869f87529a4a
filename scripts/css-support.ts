import data, {
  type BrowserName,
  type CompatStatement,
  type SimpleSupportStatement,
} from "@mdn/browser-compat-data" with { type: "json" };
import { type CssNode, type WalkContext, parse, walk } from "css-tree";

/** A browser and its version, as in `{ browser: "safari", version: 15.6 }`. */
export type Target = { readonly browser: BrowserName; readonly version: number };

/** Something a stylesheet uses that a target lacks; `feature` is its place in MDN's data. */
export type Lack = { readonly feature: string; readonly targets: readonly string[]; readonly line: number };

const lineOf = (node: CssNode): number => node.loc?.start.line ?? 0;

type Branch = { readonly __compat?: CompatStatement; readonly [key: string]: unknown };

function statement(feature: string): CompatStatement | undefined {
  const keys = feature.split(" ");
  const branch = keys.reduce<unknown>((at, key) => (at as Branch | undefined)?.[key], data.css);
  return (branch as Branch | undefined)?.__compat;
}

/** Functions of all value types by name, with their place: "color-mix" is at "types color color-mix". */
const functions = new Map<string, string>();
const collect = (branch: Branch, path: string): void => {
  for (const [key, child] of Object.entries(branch)) {
    if (key === "__compat" || typeof child !== "object") continue;
    if (!functions.has(key)) functions.set(key, `${path} ${key}`);
    collect(child as Branch, `${path} ${key}`);
  }
};
collect(data.css.types as unknown as Branch, "types");

function unitFeature(unit: string): string {
  if (/^cq/.test(unit)) return "types length container_query_length_units";
  const [, size] = /^([dsl])v/.exec(unit) ?? [];
  const sizes: Readonly<Record<string, string>> = { d: "dynamic", s: "small", l: "large" };
  return `types length ${size ? `viewport_percentage_units_${sizes[size]}` : unit}`;
}

const versionOf = (text: string): number => parseFloat(text.replace("≤", ""));

/** Whether one of the statements covers the version, without a prefix or a flag. A part of a feature counts. */
function covers(statements: readonly SimpleSupportStatement[], version: number): boolean {
  return statements.some(
    ({ version_added: added, version_removed: removed, prefix, alternative_name, flags }) => {
      if (typeof added !== "string" || prefix || alternative_name || flags) return false;
      return versionOf(added) <= version && !(typeof removed === "string" && versionOf(removed) <= version);
    },
  );
}

function lacking(feature: string, targets: readonly Target[]): readonly string[] {
  const support = statement(feature)?.support;
  if (!support) return [];
  return targets
    .filter(({ browser, version }) => !covers([support[browser] ?? []].flat(), version))
    .map(({ browser, version }) => `${browser} ${version}`);
}

/**
 * Features of a stylesheet that a target lacks: at-rules, media features, selectors, nesting, properties, their
 * keywords, functions and units. What an `@supports` asks for is not a use. A property that MDN does not know,
 * prefixed ones apart, is lacking everywhere. What cannot be read inside a rule is taken for nesting.
 */
export function lacksOf(css: string, targets: readonly Target[]): readonly Lack[] {
  const lacks: Lack[] = [];
  const use = (feature: string, node: CssNode): void => {
    const without = lacking(feature, targets);
    if (without.length > 0) lacks.push({ feature, targets: without, line: lineOf(node) });
  };
  let rules = 0;
  const visit = function (this: WalkContext, node: CssNode): void {
    if (this.atrulePrelude && this.atrule?.name === "supports") return;
    const own = this.declaration?.property.startsWith("--") === true;
    const inMedia = this.atrule?.name === "media";
    switch (node.type) {
      case "Atrule":
        use(`at-rules ${node.name}`, node);
        if (rules > 0) use("selectors nesting", node);
        break;
      case "Rule":
        if (rules > 0) use("selectors nesting", node);
        rules += 1;
        break;
      case "Raw":
        if (rules > 0 && !own) use("selectors nesting", node);
        break;
      case "NestingSelector":
        use("selectors nesting", node);
        break;
      case "PseudoClassSelector":
      case "PseudoElementSelector":
        use(`selectors ${node.name}`, node);
        break;
      case "Feature":
        if (inMedia) use(`at-rules media ${node.name.replace(/^(?:min|max)-/, "")}`, node);
        break;
      case "FeatureRange":
        if (inMedia) use("at-rules media range_syntax", node);
        break;
      case "Declaration":
        if (node.property.startsWith("-") || (this.atrule && rules === 0)) break;
        if (statement(`properties ${node.property}`)) use(`properties ${node.property}`, node);
        else lacks.push({ feature: `properties ${node.property}`, targets: ["all"], line: lineOf(node) });
        break;
      case "Identifier":
        if (this.declaration) use(`properties ${this.declaration.property} ${node.name}`, node);
        break;
      case "Function":
        use(functions.get(node.name) ?? "", node);
        break;
      case "Dimension":
        use(unitFeature(node.unit.toLowerCase()), node);
        break;
      default:
    }
  };
  walk(parse(css, { positions: true, parseCustomProperty: true }), {
    enter: visit,
    leave: (node: CssNode) => {
      if (node.type === "Rule") rules -= 1;
    },
  });
  return lacks;
}

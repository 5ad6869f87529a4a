import { element } from "./element.ts";
import { fillTemplate } from "../i18n/fill-template.ts";
import type { Opened } from "./record-store.ts";
import type { RecordLabels, SlimRecord } from "./records-file.ts";

/** A record as RecordEntry.astro writes it, for the popover and the figure's list. */
export function recordBody({ record, labels, href }: Opened): DocumentFragment {
  const body = document.createDocumentFragment();
  const lines = linesOf(record, labels).flatMap(([term, ...said]) => [
    element("dt", {}, term),
    element("dd", {}, ...said),
  ]);
  body.append(
    element(
      "p",
      { class: "record-head" },
      element("span", { class: "record-value" }, record.value),
      " ",
      element("span", { class: "record-label" }, record.label),
      " ",
      element("span", { class: "status", "data-status": record.status }, labels[`status.${record.status}`]),
    ),
  );
  if (record.statusText && record.status !== "printed")
    body.append(element("p", { class: "record-status" }, record.statusText));
  body.append(
    element("dl", {}, ...lines),
    element("p", { class: "record-more" }, element("a", { href }, labels["record.row"])),
  );
  return body;
}

type LineName =
  | "as-printed"
  | "label"
  | "printed-value"
  | "where"
  | "source"
  | "basis"
  | "candidate"
  | "derivation"
  | "checks"
  | "note"
  | "finding";
type Line = readonly [term: string, ...said: (Node | string)[]];

function linesOf(record: SlimRecord, labels: RecordLabels): readonly Line[] {
  const {
    asPrinted,
    labelAsPrinted,
    printedValue,
    where,
    basis,
    n,
    candidate,
    derivation,
    interval,
    level,
    note,
  } = record;
  const label = (name: LineName): string => labels[`record.${name}`];
  const withAside = (value: string, word: string): string =>
    value + fillTemplate(labels["mark.aside"], { word });
  const lines: (Line | undefined | "" | false)[] = [
    asPrinted && [label("as-printed"), quoted(asPrinted)],
    labelAsPrinted && [label("label"), quoted(labelAsPrinted)],
    printedValue && [label("printed-value"), printedValue],
    where && [label("where"), where],
    hasSources(record) && [label("source"), ...sourcesOf(record)],
    [label("basis"), basis, n ? ` · ${fillTemplate(labels["record.n-is"], { n })}` : ""],
    candidate && [label("candidate"), withAside(candidate, labels["record.candidate-note"])],
    derivation && [label("derivation"), arithmetic(derivation)],
    interval && level && [labels[`level.${level}`], withAside(interval, labels[`level.${level}.note`])],
    hasChecks(record) && [label("checks"), ...checksOf(record, labels)],
    note && [label("note"), note],
    record.finding && [
      label("finding"),
      element("a", { href: record.finding.address }, record.finding.title),
    ],
  ];
  return lines.filter((line): line is Line => Boolean(line));
}

function hasSources({ sources = [] }: SlimRecord): boolean {
  return sources.length > 0;
}

function sourcesOf({ sources = [] }: SlimRecord): readonly Node[] {
  return sources.map(({ text, address }) =>
    element("p", { class: "record-source" }, address ? element("a", { href: address }, text) : text),
  );
}

function quoted(text: string): Node {
  return element("q", { lang: "en" }, text);
}

function arithmetic(text: string): Node {
  return element("span", { class: "arithmetic" }, text);
}

function hasChecks({ checks = [], unchecked }: SlimRecord): boolean {
  return checks.length > 0 || Boolean(unchecked);
}

function checksOf({ checks = [], unchecked }: SlimRecord, labels: RecordLabels): readonly (Node | string)[] {
  const colon = labels["punctuation.colon"];
  const reason = unchecked ? [fillTemplate(labels["record.no-check"], { reason: unchecked })] : [];
  const written = checks.map(({ arithmetic: sum, said, slip, read }) => {
    const asRead = read
      ? [
          element("span", { class: "visually-hidden" }, slip ? "" : labels["punctuation.stop"]),
          element("br"),
          labels["record.as-read"] + colon,
          arithmetic(read.arithmetic),
          colon,
          element("b", {}, read.said),
        ]
      : [];
    const outcome = [
      arithmetic(sum),
      colon,
      element("b", {}, said),
      slip ? labels["punctuation.stop"] + labels["punctuation.space"] + slip : "",
      ...asRead,
    ];
    return element("p", { class: "check-outcome" }, ...outcome);
  });
  return [...reason, ...written];
}

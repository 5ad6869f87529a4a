import { type DataChange, versionKey } from "../../src/data/data-change.ts";

/** A change without the day and the reason that it is recorded with. */
export type Change = Omit<DataChange, "date" | "reason" | "reasonZh">;

/** Reasons as they were given, by dataset. */
export type Reasons = ReadonlyMap<string, string>;

export type Given = {
  readonly reason: Reasons;
  readonly reasonZh: Reasons;
  /** The day given; else that of the record stays, and what is new came today. */
  readonly date: string | undefined;
  readonly today: string;
  /** Whether what is given takes the place of what is recorded of the same version. */
  readonly revise: boolean;
};

/** Changes with their reasons, and what stands against recording them. */
export type Reasoned = { readonly entries: readonly DataChange[]; readonly refused: readonly string[] };

/**
 * Reads `<dataset>=<reason>`, given once for each dataset.
 *
 * @throws Error where one is not of this form, is empty, or is given twice
 */
export function parseReasons(given: readonly string[], option: string): Reasons {
  const reasons = new Map<string, string>();
  for (const text of given) {
    const [, dataset = "", reason = ""] = /^([a-z0-9-]+)=(.*)$/s.exec(text) ?? [];
    if (reason.trim() === "")
      throw new Error(`${option} "${text}" names no dataset or no reason. Write ${option} chongqing="…".`);
    if (reasons.has(dataset)) throw new Error(`${option} is given twice for "${dataset}". Keep one.`);
    reasons.set(dataset, reason.trim());
  }
  return reasons;
}

/** Gives each change the reason of its dataset. A version that is recorded keeps its day and reason unless they are revised. */
export function withReasons(
  changes: readonly Change[],
  recorded: readonly DataChange[],
  given: Given,
): Reasoned {
  const known = new Map(recorded.map((change) => [versionKey(change), change]));
  const versions = new Map(changes.map((change) => [versionKey(change), change]));
  const changed = new Set(changes.map(({ dataset }) => dataset));
  const strangers = new Set(
    [...given.reason.keys(), ...given.reasonZh.keys()].filter((of) => !changed.has(of)),
  );
  return {
    entries: changes.map((change) => ({
      ...change,
      ...wordsOf(change, known.get(versionKey(change)), given),
    })),
    refused: [
      ...[...versions].flatMap(([key, change]) => refusal(change, known.get(key), given)),
      ...[...strangers].map((name) => `A reason is given for "${name}", which did not change. Leave it out.`),
    ],
  };
}

function wordsOf({ dataset }: Change, known: DataChange | undefined, given: Given) {
  const { date, today, revise } = given;
  return {
    date: (revise ? date : undefined) ?? known?.date ?? date ?? today,
    reason: given.reason.get(dataset) ?? known?.reason ?? "",
    reasonZh: given.reasonZh.get(dataset) ?? known?.reasonZh ?? "",
  };
}

function refusal(change: Change, known: DataChange | undefined, given: Given): readonly string[] {
  const { dataset, version } = change;
  const { reason, reasonZh } = wordsOf(change, known, given);
  if (reason === "" || reasonZh === "")
    return [
      `${dataset} ${version}: say why it changed, in both languages, with --reason ${dataset}="…" --reason-zh ${dataset}="…".`,
    ];
  if (known && !given.revise && (reason !== known.reason || reasonZh !== known.reasonZh))
    return [
      `${dataset} ${version} is recorded with another reason: "${known.reason}" Leave yours out to keep it, or add --revise to put yours in its place.`,
    ];
  return [];
}

import { useSignal } from "@preact/signals";
import type { Candidate } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import { hasSamePlaces } from "../read/sheet.ts";
import type { Audit } from "../state/audit.ts";
import { setPlace, textAt } from "../state/set-place.ts";
import type { Tool } from "../tool.ts";
import { candidateWords } from "../words/candidate-words.ts";
import { concernedWords } from "../words/concerned-words.ts";
import { findingTitle } from "../words/finding-title.ts";
import { plainNumber } from "../words/plain-number.ts";
import { writeMade } from "../words/write-made.ts";
import { useReadings } from "./use-readings.ts";
import { wholeNumbers } from "./whole-numbers.tsx";

type Props = { readonly tool: Tool; readonly audit: Audit; readonly finding: Finding };

/** Readings shown at first. */
const FIRST = 6;

/** Numbers that do not fit together: the arithmetic, the cells concerned, and readings with which they would. */
export function FindingCard({ tool, audit, finding }: Props) {
  const { text } = tool;
  const isWhole = useSignal(false);
  const candidates = useReadings(audit, finding);
  const shown = candidates?.slice(0, isWhole.value ? candidates.length : FIRST) ?? [];
  const rest = (candidates?.length ?? 0) - shown.length;
  return (
    <li>
      <article class="yt-finding" id={`finding-${finding.number}`} tabIndex={-1}>
        <h3>{findingTitle(finding, text)}</h3>
        <ul class="yt-made">
          {finding.made.slice(0, 12).map((made) => (
            <li key={made.check.id}>
              <span class="yt-kind">{text(`kind.${made.check.kind}`)}</span>{" "}
              <span class="yt-arithmetic">{wholeNumbers(writeMade(made, audit.table, text))}</span>
            </li>
          ))}
        </ul>
        {finding.made.length > 12 && (
          <p class="yt-note">
            {text(finding.made.length === 13 ? "yourtable.more-checks.one" : "yourtable.more-checks", {
              n: finding.made.length - 12,
            })}
          </p>
        )}
        <p class="yt-places">{wholeNumbers(concernedWords(finding, audit, text))}</p>
        {shown.length === 0 ? (
          <p>{text(candidates ? "yourtable.no-reading" : "yourtable.trying")}</p>
        ) : (
          <>
            <p>{text("yourtable.readings")}</p>
            <ul class="yt-readings">
              {shown.map((candidate) => (
                <Reading
                  key={`${candidate.item.id} ${candidate.to}`}
                  candidate={candidate}
                  {...{ tool, audit, finding }}
                />
              ))}
            </ul>
            {rest > 0 && (
              <button type="button" onClick={() => (isWhole.value = true)}>
                {text(rest === 1 ? "yourtable.readings-more.one" : "yourtable.readings-more", { n: rest })}
              </button>
            )}
          </>
        )}
      </article>
    </li>
  );
}

function Reading({ tool, audit, finding, candidate }: Props & { readonly candidate: Candidate }) {
  const { text } = tool;
  const words = candidateWords(candidate, finding, audit, text);
  const numbers = { from: plainNumber(candidate.from), to: plainNumber(candidate.to) };
  const tryIt = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const { place, text: typed } = candidate.item;
    const present = tool.work.peek();
    // A long table may have changed since its checks.
    if (!present || !hasSamePlaces(present.sheet, audit.work.sheet)) return;
    if (textAt(present, place) !== typed) return;
    tool.change((work) => setPlace(work, place, candidate.text));
    // The button goes with the reading, the heading stays.
    currentTarget.closest(".yt-findings")?.querySelector("h2")?.focus();
    tool.announce(text("yourtable.tried", numbers));
  };
  return (
    <li>
      {wholeNumbers(words)}{" "}
      <button type="button" aria-label={text("yourtable.try-of", numbers)} onClick={tryIt}>
        {text("yourtable.try")}
      </button>
    </li>
  );
}

import { useId } from "preact/hooks";
import { seriesOf } from "../read/series.ts";
import {
  type Answers,
  answers,
  type Denominator,
  denominators,
  type Level,
  levels,
  type Options,
  type Work,
} from "../read/work.ts";
import type { Tool } from "../tool.ts";
import { pairWords } from "../words/pair-words.ts";
import type { MessageKey } from "../../../i18n/messages.ts";

/** How the numbers of the rows hang together, and which columns belong together. */
export function HangTogether({ tool, work }: { readonly tool: Tool; readonly work: Work }) {
  const { text } = tool;
  const { options, roles } = work;
  const n = useId();
  const { counts, estimates } = seriesOf(roles, work.sheet.headers);
  const set = (changed: Partial<Options>, gesture?: string): void =>
    tool.change((present) => ({ ...present, options: { ...present.options, ...changed } }), gesture);
  const pairs = [...counts, ...estimates].map((series) => pairWords(series, work, text));
  return (
    <div class="yt-options">
      <div class="yt-fields">
        {counts.length > 0 && (
          <>
            <Choice<Answers>
              label="yourtable.answers"
              value={options.answers}
              choices={answers}
              word={(each) => `yourtable.answers.${each}`}
              tool={tool}
              onChoose={(answers) => set({ answers })}
            />
            <Choice<Denominator>
              label="yourtable.denominator"
              value={options.denominator}
              choices={denominators}
              word={(each) => `yourtable.denominator.${each}`}
              tool={tool}
              onChoose={(denominator) => set({ denominator })}
            />
          </>
        )}
        {counts.length > 0 && options.denominator === "typed" && (
          <p>
            <label for={n}>{text("yourtable.typed-n")}</label>
            <input
              id={n}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={options.typedN}
              onInput={({ currentTarget: { value } }) => set({ typedN: value }, "typed n")}
            />
          </p>
        )}
        {estimates.length > 0 && (
          <>
            <Choice<"ratio" | "difference">
              label="yourtable.measure"
              value={options.ratio ? "ratio" : "difference"}
              choices={["ratio", "difference"]}
              word={(each) => `yourtable.measure.${each}`}
              tool={tool}
              onChoose={(measure) => set({ ratio: measure === "ratio" })}
            />
            <Choice<`${Level}`>
              label="yourtable.level"
              value={`${options.level}`}
              choices={levels.map((level) => `${level}` as const)}
              word={(each) => `yourtable.level.${each}`}
              tool={tool}
              onChoose={(level) => set({ level: Number(level) as Level })}
            />
            <Choice<"wald" | "other">
              label="yourtable.wald"
              value={options.wald ? "wald" : "other"}
              choices={["wald", "other"]}
              word={(each) => `yourtable.wald.${each}`}
              tool={tool}
              onChoose={(form) => set({ wald: form === "wald" })}
            />
          </>
        )}
      </div>
      {pairs.length > 0 && (
        <p class="yt-note">{text("yourtable.pairs", { pairs: pairs.join(text("yourtable.pairs-and")) })}</p>
      )}
    </div>
  );
}

function Choice<Value extends string>({
  tool,
  label,
  value,
  choices,
  word,
  onChoose,
}: {
  readonly tool: Tool;
  readonly label: MessageKey;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly word: (value: Value) => MessageKey;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <p>
      <label for={id}>{tool.text(label)}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {choices.map((each) => (
          <option key={each} value={each}>
            {tool.text(word(each))}
          </option>
        ))}
      </select>
    </p>
  );
}

import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { codeForms, codeLanguages, type CodeLanguage } from "../../query/code/code-language.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { CopyButton } from "../leave/copy/copy-button.tsx";
import { fileName } from "../leave/file-name.ts";
import { handOver } from "../../islands/hand-over.ts";
import { type Settled, useLeaving } from "../leave/use-leaving.ts";
import { codeOfView, isMended } from "./code-of-view.ts";
import { rememberLanguage, rememberedLanguage } from "./remembered-language.ts";

const store = (): Storage => localStorage;

/** The question as code, in the language the reader chooses; written once this part is open. */
export function Code({ explorer }: { readonly explorer: Explorer }): JSX.Element | null {
  const isOpen = useSignal(false);
  const settled = useLeaving(explorer);
  // The table of that answer: another may be on its way.
  const of = useRef<{ readonly settled: Settled | null; readonly table: OpenTable | null }>();
  if (of.current?.settled !== settled) of.current = { settled, table: explorer.table.value };
  const table = of.current?.table;
  if (settled === null || !table) return null;
  return (
    <details class="code" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <h2>{explorer.text("explore.code.title")}</h2>
      </summary>
      {isOpen.value && <Written explorer={explorer} settled={settled} table={table} />}
    </details>
  );
}

function Written(props: {
  readonly explorer: Explorer;
  readonly settled: Settled;
  readonly table: OpenTable;
}): JSX.Element {
  const { table } = props;
  const { text, announce } = props.explorer;
  const { leaving, answer } = props.settled;
  const { query, counts, today } = leaving;
  const language = useSignal(rememberedLanguage(store));
  const form = codeForms[language.value];
  const code = useMemo(
    () => codeOfView(language.value, { query, table, answer }, location.href),
    [language.value, query, table, answer],
  );
  const name = `${fileName(query.source, counts, "displayed", today)}${form.ending}`;
  const choose = (chosen: CodeLanguage): void => {
    language.value = chosen;
    rememberLanguage(store, chosen);
  };
  const download = (): void => {
    handOver(new Blob([code], { type: "text/plain" }), name);
    announce(text("explore.code.downloaded", { name }));
  };
  return (
    <div class="code-body">
      <div class="code-line">
        <label>
          {text("explore.code.language")}{" "}
          <select
            value={language.value}
            onChange={(event) => choose(event.currentTarget.value as CodeLanguage)}
          >
            {codeLanguages.map((each) => (
              <option key={each} value={each}>
                {codeForms[each].name}
              </option>
            ))}
          </select>
        </label>
        <CopyButton
          explorer={props.explorer}
          label={text("explore.code.copy")}
          kinds="plain"
          content={() => Promise.resolve({ plain: code, html: null })}
          done={() => text("explore.code.copied")}
        />
        <button type="button" onClick={download}>
          {text("explore.code.download", { ending: form.ending })}
        </button>
      </div>
      {table.site === null && (
        <p class="code-said">
          {text(isMended(table) ? "explore.code.mended" : "explore.code.own", { name: table.title })}
        </p>
      )}
      <pre
        class="code-text"
        tabIndex={0}
        role="region"
        aria-label={text("explore.code.of", { form: form.name })}
      >
        <code lang="en">{code}</code>
      </pre>
      <p class="code-said">{text("explore.code.proof")}</p>
    </div>
  );
}

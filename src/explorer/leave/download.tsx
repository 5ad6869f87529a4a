import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type FileFormat, fileFormats } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { DownloadRows } from "./download-rows.tsx";
import { type DownloadChoice, downloadState } from "./download-state.ts";
import { handOver } from "../../islands/hand-over.ts";

/** Rows, format and the button; what became of the file stands below it. */
export function Download({ explorer }: { readonly explorer: Explorer }): JSX.Element {
  const state = useMemo(
    () =>
      downloadState(
        explorer,
        ({ bytes, mediaType, name }) =>
          handOver(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }), name),
        { address: () => location.href, now: () => new Date() },
      ),
    [explorer],
  );
  const { text } = explorer;
  const choice = state.choice.value;
  const set = (change: Partial<DownloadChoice>): void => {
    state.choice.value = { ...state.choice.value, ...change };
  };
  const { format } = choice;
  const separated = format === "csv" || format === "tsv";
  const named = (of: FileFormat): string =>
    of === "csv" || of === "tsv"
      ? text(choice.bare ? `explore.leave.format.${of}-bare` : `explore.leave.format.${of}`)
      : text(`explore.leave.format.${of}`);
  return (
    <fieldset class="leave-part">
      <legend>{text("explore.leave.download")}</legend>
      <DownloadRows explorer={explorer} rows={choice.rows} set={(rows) => set({ rows })} />
      <div class="leave-line">
        <label class="leave-format">
          {text("explore.leave.download.format")}{" "}
          <select
            value={format}
            onChange={(event) => set({ format: event.currentTarget.value as FileFormat })}
          >
            {fileFormats.map((of) => (
              <option key={of} value={of}>
                {named(of)}
              </option>
            ))}
          </select>
        </label>
        {separated && (
          <>
            <Option
              label={text("explore.leave.download.bare")}
              on={choice.bare}
              set={(bare) => set({ bare })}
            />
            {format === "csv" && (
              <Option
                label={text("explore.leave.download.mark")}
                on={choice.mark}
                set={(mark) => set({ mark })}
              />
            )}
          </>
        )}
      </div>
      <div class="leave-line">
        <button
          type="button"
          class="leave-go"
          aria-disabled={state.writing.value}
          onClick={() => void state.start()}
        >
          {text("explore.leave.download.go", { format: text(BARE[format]) })}
        </button>
        {state.writing.value && (
          <>
            <progress aria-label={text("explore.leave.download.writing")} />
            <button type="button" onClick={() => void state.stop()}>
              {text("explore.leave.download.stop")}
            </button>
          </>
        )}
      </div>
      {state.said.value !== "" && <p class="leave-said">{state.said.value}</p>}
    </fieldset>
  );
}

const BARE = {
  csv: "explore.leave.format.csv-bare",
  tsv: "explore.leave.format.tsv-bare",
  xlsx: "explore.leave.format.xlsx",
  json: "explore.leave.format.json",
  parquet: "explore.leave.format.parquet",
} as const;

function Option(props: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}): JSX.Element {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />{" "}
      {props.label}
    </label>
  );
}

import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type FileFormat, Stopped } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { about } from "./about.ts";
import { askedForFile } from "./file-columns.ts";
import { fileName } from "./file-name.ts";
import { fileWords } from "../../publish/table-files/words-of-file.ts";
import type { WrittenFile } from "./files/file-job.ts";
import { describingOf, leavingOf, settled } from "./leaving-of.ts";

/** What the reader has chosen to download. */
export type DownloadChoice = {
  readonly rows: "displayed" | "full";
  readonly format: FileFormat;
  readonly mark: boolean;
  readonly bare: boolean;
};

export type DownloadState = {
  readonly choice: Signal<DownloadChoice>;
  readonly writing: ReadonlySignal<boolean>;
  /** What became of the last file; "" before the first. */
  readonly said: ReadonlySignal<string>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Rows below the header of a sheet of Excel. */
const SHEET_ROWS = 1_048_575;

/**
 * The download: its choices, and the one file that is being written.
 *
 * @param save receives the file
 * @param page its address and the clock
 */
export function downloadState(
  explorer: Explorer,
  save: (file: WrittenFile) => void,
  page: { readonly address: () => string; readonly now: () => Date },
): DownloadState {
  const choice = signal<DownloadChoice>({ rows: "displayed", format: "csv", mark: false, bare: false });
  const writing = signal(false);
  const said = signal("");
  const say = (message: string): void => {
    said.value = message;
    explorer.announce(message);
  };

  async function start(): Promise<void> {
    if (writing.value) return;
    const { text } = explorer;
    const { rows, format, mark, bare } = choice.value;
    writing.value = true;
    say(text("explore.leave.download.writing"));
    try {
      await settled(explorer);
      const leaving = leavingOf(explorer, page.address(), page.now());
      if (leaving === null) return say(explorer.shown.value.error ?? text("explore.leave.no-answer"));
      const count = rows === "full" ? leaving.counts.of : leaving.counts.rows;
      if (format === "xlsx" && count > SHEET_ROWS)
        return say(text("explore.leave.download.too-long", { rows: writeCount(count, explorer.locale) }));
      const describing = describingOf(explorer);
      const { answer } = explorer.shown.value;
      const query = rows === "displayed" && answer ? askedForFile(leaving.query, answer) : leaving.query;
      const file = await explorer.engine.write(query, {
        rows,
        format,
        mark,
        bare,
        name: fileName(leaving.query.source, leaving.counts, rows, leaving.today),
        about: about(leaving, { rows, format }, describing),
        words: fileWords(describing, describing.columns),
      });
      save(file);
      say(text("explore.leave.download.done", { name: file.name, size: sizeOf(file.bytes.length) }));
    } catch (error) {
      say(
        error instanceof Stopped
          ? text("explore.leave.download.stopped")
          : text("explore.leave.download.failed", {
              why: error instanceof Error ? error.message : String(error),
            }),
      );
    } finally {
      writing.value = false;
    }
  }

  return { choice, writing, said, start, stop: () => explorer.engine.stop() };
}

/** A size as files are listed: "640 B", "3.1 kB", "12 MB". */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

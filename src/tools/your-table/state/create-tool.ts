import { computed, signal } from "@preact/signals";
import { pasteText } from "../read/paste.ts";
import { proposing } from "../read/proposing.ts";
import type { AskedOptions } from "../read/separator.ts";
import { mostRows } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";
import { followWork } from "./follow-work.ts";
import { inSlices } from "./in-slices.ts";
import { keepAll } from "./keep-all.ts";
import type { Kept } from "./kept.ts";
import { keptOf } from "./kept-past.ts";
import { opening } from "./opened.ts";
import { pasteName, tableName } from "../words/table-name.ts";
import { removing } from "./removing.ts";
import type { Scene } from "./scene.ts";
import { beginSteps, redoStep, type Steps, takeStep, undoStep } from "./steps.ts";

/** What the tool needs of the page and of the browser. */
export type Surroundings = Pick<Tool, "locale" | "text" | "announce"> & {
  readonly keep: (kept: Kept) => Promise<boolean>;
  readonly forget: () => Promise<void>;
  /** Calls back when the page is about to be left. */
  readonly onLeave: (flush: () => void) => void;
  readonly kept: Kept | null;
};

export function createTool({ kept, keep, forget, onLeave, ...page }: Surroundings): Tool {
  const { text, announce } = page;
  const ofKept = (before: Work | null): Scene => ({ work: before, source: kept?.source ?? null });
  const steps = signal(beginSteps(ofKept(kept?.work ?? null), kept?.past.map(ofKept)));
  const work = computed(() => steps.value.present.work);
  const source = computed(() => steps.value.present.source);
  const pasted = signal(kept?.pasted ?? "");
  const failure: Tool["failure"] = signal(null);
  const isLost = signal(false);
  let giveUp = (): void => undefined;
  /** Counts what the reader wished, so that a file that is read late does not take the place of it. */
  let wishes = 0;
  const wishAnew = (): void => {
    wishes += 1;
    giveUp();
  };
  const removal = removing({ text, announce, pasted, failure, steps, wishAnew });
  keepAll(
    () => ({ work: work.value, pasted: pasted.value, ...keptOf(steps.value) }),
    { keep, forget, onLeave },
    isLost,
  );

  const read = (bytes: Uint8Array, options: AskedOptions, after?: () => void): void => {
    wishAnew();
    giveUp = inSlices(opening(bytes, options), {
      done: ({ opened, work: begun }) => {
        const notes = opened.notes;
        failure.value = begun
          ? null
          : { title: text("yourtable.not-opened", { name: tableName(options, text) }), notes };
        if (!begun) return;
        removal.letGo();
        steps.value = takeStep(steps.peek(), {
          work: begun,
          source: { bytes, opened: { notes, read: opened.read } },
        });
        after?.();
      },
    });
  };
  const change: Tool["change"] = (edit, gesture) => {
    const { present } = steps.peek();
    const edited = present.work && edit(present.work);
    if (edited === present.work) return;
    steps.value = takeStep(steps.peek(), { ...present, work: edited }, gesture ?? null);
  };
  const proposeAgain = (): void => {
    const sheet = work.peek()?.sheet;
    if (!sheet) return;
    wishAnew();
    giveUp = inSlices(proposing(sheet), {
      done: (proposed) => {
        if (work.peek()?.sheet !== sheet) return;
        change(() => proposed);
        announce(text("yourtable.columns.proposed"));
      },
    });
  };
  const go = (to: (from: Steps<Scene>) => Steps<Scene>, said: string): void => {
    const there = to(steps.peek());
    if (there.present === steps.peek().present) return;
    wishAnew();
    steps.value = there;
    announce(said);
  };
  const goBack = (): void => go(undoStep, text("yourtable.undone"));
  return {
    ...page,
    ...followWork(work, source),
    ...removal,
    work,
    pasted,
    failure,
    isLost,
    opened: computed(() => source.value?.opened ?? null),
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    change,
    proposeAgain,
    undo: () => (removal.bringBack.peek() ?? goBack)(),
    redo: () => go(redoStep, text("yourtable.redone")),
    wish: () => {
      wishAnew();
      const own = wishes;
      return () => own === wishes;
    },
    open: (bytes, options) => read(bytes, options),
    openPasted: () => {
      const opened = pasted.peek();
      const options = { name: pasteName, encoding: "utf-8" } as const;
      read(new TextEncoder().encode(opened), options, () => {
        if (pasted.peek() === opened) pasted.value = "";
      });
    },
    readAgain: computed(() => {
      const [from, name] = [source.value, work.value?.sheet.name];
      return from && name !== undefined ? (options) => read(from.bytes, { ...options, name }) : null;
    }),
    pasteAt: (row, column, content) => {
      const present = work.peek();
      if (!present) return;
      const found = pasteText(present.sheet, row, column, content);
      if (found.problem) {
        const note = {
          key: "yourtable.note.paste-rows",
          values: { rows: found.rows, limit: mostRows },
        } as const;
        failure.value = { title: text("yourtable.not-pasted"), notes: [note] };
        return;
      }
      const { rows, columns, left, sheet } = found;
      change((before) => ({ ...before, sheet }));
      const title = text("yourtable.pasted-cells", { rows, columns });
      const note = { key: "yourtable.note.paste-columns", values: { columns: left } } as const;
      failure.value = left > 0 ? { title, notes: [note], isPart: true } : null;
      announce(title);
    },
  };
}

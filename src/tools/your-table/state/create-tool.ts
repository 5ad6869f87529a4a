import { computed, effect, signal } from "@preact/signals";
import type { ReadOptions } from "../../../query/read/file-note.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";
import { type Audit, auditOf, forgetful } from "./audit.ts";
import type { Kept } from "./kept.ts";
import { beginWork, openBytes, type Opened } from "./opened.ts";
import { beginSteps, redoStep, takeStep, undoStep } from "./steps.ts";

/** What the tool needs of the page and of the browser. */
export type Surroundings = Pick<Tool, "locale" | "text" | "announce"> & {
  readonly keep: (kept: Kept) => Promise<boolean>;
  readonly forget: () => Promise<void>;
  readonly kept: Kept | null;
};

/** From so many cells on, the checks wait until the typing pauses. */
const LONG = 3000;
const PAUSE = 200;
const KEEP_PAUSE = 300;

export function createTool({ kept, keep, forget, ...page }: Surroundings): Tool {
  const steps = signal(beginSteps<Work | null>(kept?.work ?? null));
  const work = computed(() => steps.value.present);
  const audit = signal<Audit | null>(null);
  const pasted = signal(kept?.pasted ?? "");
  const failure: Tool["failure"] = signal(null);
  const opened = signal<Opened | null>(null);
  const last = signal<{ readonly bytes: Uint8Array; readonly name: string } | null>(null);
  const isLost = signal(false);
  followWork(work, audit);
  keepAll(() => ({ work: work.value, pasted: pasted.value }), { keep, forget }, isLost);

  const read = (bytes: Uint8Array, options: ReadOptions): boolean => {
    const found = openBytes(bytes, options);
    if (!found.sheet) {
      failure.value = { name: options.name, notes: found.notes };
      return false;
    }
    failure.value = null;
    opened.value = found;
    last.value = { bytes, name: options.name };
    steps.value = takeStep(steps.value, beginWork(found.sheet));
    return true;
  };
  return {
    ...page,
    work,
    audit,
    pasted,
    failure,
    opened,
    isLost,
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    change: (edit, gesture) => {
      const present = work.peek();
      if (present) steps.value = takeStep(steps.peek(), edit(present), gesture ?? null);
    },
    undo: () => {
      if (steps.peek().past.length === 0) return;
      steps.value = undoStep(steps.peek());
      page.announce(page.text("yourtable.undone"));
    },
    redo: () => {
      if (steps.peek().future.length === 0) return;
      steps.value = redoStep(steps.peek());
      page.announce(page.text("yourtable.redone"));
    },
    open: (bytes, options) => {
      if (read(bytes, options)) pasted.value = "";
    },
    readAgain: computed(() => {
      const source = last.value;
      return source && ((options) => void read(source.bytes, { ...options, name: source.name }));
    }),
    clear: () => {
      steps.value = beginSteps<Work | null>(null);
      pasted.value = "";
      failure.value = null;
      opened.value = null;
      last.value = null;
      page.announce(page.text("yourtable.cleared"));
    },
  };
}

/** Makes the checks: at once for a short table, after a pause for a long one. */
function followWork(work: Tool["work"], audit: { value: Audit | null; peek(): Audit | null }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = forgetful();
  effect(() => {
    const present = work.value;
    clearTimeout(timer);
    const isLong = present !== null && present.sheet.rows.length * present.sheet.headers.length > LONG;
    const isOther = audit.peek()?.work.sheet.name !== present?.sheet.name;
    if (isOther) known = forgetful();
    const follow = (): void => void (audit.value = present && auditOf(present, known));
    if (isLong && !isOther) timer = setTimeout(follow, PAUSE);
    else follow();
  });
}

function keepAll(
  now: () => Kept,
  { keep, forget }: Pick<Surroundings, "keep" | "forget">,
  isLost: { value: boolean },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  effect(() => {
    const kept = now();
    clearTimeout(timer);
    // What was kept is there already.
    if (isFirst) return void (isFirst = false);
    if (kept.work === null && kept.pasted === "") return void forget();
    timer = setTimeout(() => {
      void keep(kept).then((isKept) => (isLost.value = !isKept));
    }, KEEP_PAUSE);
  });
}

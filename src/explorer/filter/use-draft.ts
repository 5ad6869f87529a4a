import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds without a letter after which what was typed becomes a step. */
const PAUSE = 350;

/**
 * The text of a field that is still being typed into. `settle` hears of it after a pause, and when the field is left
 * (`left`); it answers whether the text could be used. A value that changes from elsewhere, such as by undo, takes the
 * place of what is typed.
 */
export function useDraft(value: string, settle: (text: string, left: boolean) => boolean) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const own = useRef(false);
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!own.current) {
      clearTimeout(timer.current);
      setDraft(null);
    }
    own.current = false;
  }, [value]);

  const use = (text: string, left: boolean): boolean => {
    clearTimeout(timer.current);
    own.current = true;
    const used = latest.current(text, left);
    // Where the value stays the same no effect runs that would take this back.
    setTimeout(() => {
      own.current = false;
    });
    return used;
  };
  return {
    value: draft ?? value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      const text = event.currentTarget.value;
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => use(text, false), PAUSE);
    },
    onBlur: () => {
      if (draft !== null && use(draft, true)) setDraft(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter" && draft !== null) use(draft, true);
    },
  };
}

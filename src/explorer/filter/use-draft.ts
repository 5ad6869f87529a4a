import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds without a letter after which what was typed becomes a step. */
const PAUSE = 350;

/** Stays in fields so far: what is typed in one stay is one step of the question. */
let stays = 0;

/**
 * The text of a field that is still being typed into. `read` is the text that the question has for it. `settle` hears of
 * what is typed after a pause, and when the field is left (`left`), with the name of this stay in the field; it answers
 * whether the text could be used. A change from elsewhere, such as an undo, takes the place of what is typed.
 */
export function useDraft(read: () => string, settle: (text: string, left: boolean, stay: string) => boolean) {
  const value = read();
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef({ read, settle });
  latest.current = { read, settle };
  /** What the question has by this field's own doing. */
  const own = useRef(value);
  const stay = useRef("");
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (value === own.current) return;
    own.current = value;
    clearTimeout(timer.current);
    setDraft(null);
  }, [value]);

  const use = (text: string, left: boolean): boolean => {
    clearTimeout(timer.current);
    const used = latest.current.settle(text, left, stay.current);
    own.current = latest.current.read();
    return used;
  };
  return {
    value: draft ?? value,
    onFocus: () => {
      stays += 1;
      stay.current = `typing ${stays}`;
    },
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

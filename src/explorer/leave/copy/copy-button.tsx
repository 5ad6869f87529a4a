import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Explorer } from "../../explorer.ts";
import type { Copied } from "./copied-table.ts";
import { toClipboard } from "./to-clipboard.ts";

const DONE_FOR = 2500;

/** A button that copies, says so in its own place for a moment, and aloud. */
export function CopyButton(props: {
  readonly explorer: Explorer;
  readonly label: string;
  readonly kinds: "plain" | "html";
  readonly content: () => Promise<Copied>;
  /** Said aloud when it is done. */
  readonly done?: () => string;
}): JSX.Element {
  const { text, announce } = props.explorer;
  const said = useSignal("");
  const back = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(back.current), []);
  const copy = async (): Promise<void> => {
    const copied = await toClipboard(props.content(), props.kinds).catch(() => false);
    said.value = text(copied ? "explore.leave.copied" : "explore.leave.copied.failed");
    announce(copied && props.done ? props.done() : said.value);
    clearTimeout(back.current);
    back.current = setTimeout(() => (said.value = ""), DONE_FOR);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {said.value || props.label}
    </button>
  );
}

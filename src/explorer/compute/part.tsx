import type { ComponentChildren } from "preact";

/** A part of the question that opens and closes; `state` tells what is set while it is closed. */
export function Part({
  title,
  state,
  children,
}: {
  readonly title: string;
  readonly state: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="compute-part">
      <summary>
        <h2>{title}</h2>
        {state !== "" && <span class="compute-state">{state}</span>}
      </summary>
      <div class="compute-body">{children}</div>
    </details>
  );
}

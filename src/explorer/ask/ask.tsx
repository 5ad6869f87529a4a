import { useEffect, useState } from "preact/hooks";
import { Compute } from "../compute/compute.tsx";
import { LeftOutLine } from "../compute/left-out-line.tsx";
import type { Explorer } from "../explorer.ts";
import { Filters } from "../filter/filters.tsx";
import { Steps } from "../steps.tsx";
import { useWide } from "../use-wide.ts";
import { whatIsAsked } from "./what-is-asked.ts";

/**
 * The parts that ask the question. Beside the answer where there is room; else folded into one line above it that says
 * what is asked, so that the table is met soon.
 */
export function Ask({ explorer }: { readonly explorer: Explorer }) {
  const { text, filterAsked } = explorer;
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const asked = filterAsked.value;
  useEffect(() => {
    if (asked !== null) setOpen(true);
  }, [asked]);
  return (
    <>
      {isWide && <Steps explorer={explorer} />}
      <details
        class="explore-ask"
        open={isWide || isOpen}
        onToggle={({ currentTarget }) => {
          if (!isWide) setOpen(currentTarget.open);
        }}
      >
        <summary>
          <span class="explore-ask-title">{text("explore.question")}</span>
          <span class="explore-ask-state">{whatIsAsked(explorer) || text("explore.ask.nothing")}</span>
        </summary>
        <Filters explorer={explorer} />
        <Compute explorer={explorer} />
      </details>
      <LeftOutLine explorer={explorer} />
      {!isWide && <Steps explorer={explorer} />}
    </>
  );
}

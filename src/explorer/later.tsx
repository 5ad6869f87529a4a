import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

type Part = ComponentType<{ readonly explorer: Explorer }>;

/**
 * A part of the page that is loaded once there is a table to use it on: its script does not hold up the first one. Where
 * it cannot be loaded it is tried again with the next answer.
 */
export function later(load: () => Promise<Part>): Part {
  let loaded: Part | undefined;
  return function Later({ explorer }) {
    const [part, setPart] = useState<Part | undefined>(() => loaded);
    const { answer } = explorer.shown.value;
    useEffect(() => {
      if (part || !answer) return;
      load().then(
        (found) => {
          loaded = found;
          setPart(() => found);
        },
        (reason: unknown) => console.error(reason),
      );
    }, [answer, part]);
    const Loaded = part;
    return Loaded ? <Loaded explorer={explorer} /> : null;
  };
}

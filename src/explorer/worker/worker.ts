import "./lock-down.ts";
import { failureOf } from "./failure.ts";
import { createHost } from "./host.ts";
import type { Asked, Told } from "./protocol.ts";

const host = createHost();

function tell(told: Told, handOver: Transferable[] = []): void {
  // A worker's own postMessage takes no origin; the types here are those of a window.
  (postMessage as (message: unknown, handOver: Transferable[]) => void)(told, handOver);
}

async function answer({ id, method, given }: Asked): Promise<void> {
  const progress = (stage: string, done: number): void => tell({ id, kind: "progress", stage, done });
  try {
    const ask = host[method] as (...given: readonly unknown[]) => unknown;
    const value = await ask(...given, progress);
    tell({ id, kind: "answer", value });
  } catch (reason) {
    tell({ id, kind: "failure", reason: failureOf(reason) });
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data));

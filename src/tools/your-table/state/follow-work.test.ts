import { describe, expect, it, vi } from "vitest";
import { begin, bytes, stopClock } from "./tool-fixture.ts";

stopClock();

describe("a table of the name of the one before", () => {
  it("shows nothing that was found in that one, after an undo as well", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { tool } = begin();
      const long = (count: number) =>
        bytes(`Answer\tPeople\t%\tn\n${`A\t${count}\t50.0\t100\n`.repeat(1000)}`);
      tool.open(long(60), { name: "pasted" });
      vi.runAllTimers();
      expect(tool.audit.value?.findings.length).toBeGreaterThan(0);
      tool.open(long(50), { name: "pasted" });
      expect(tool.audit.value).toBeNull();
      vi.runAllTimers();
      expect(tool.audit.value?.findings).toEqual([]);
      tool.undo();
      expect(tool.audit.value).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("long checks", () => {
  it("can be stopped and taken up again, and give way to those of what is typed next", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { tool } = begin();
      const rows = Array.from({ length: 1500 }, (_, i) => `A${i}\t${50 + (i % 7)}\t${50 + (i % 7)}.0\t100`);
      tool.open(bytes(`Answer\tPeople\t%\tn\n${rows.join("\n")}`), { name: "long" });
      expect(tool.audit.value).toBeNull();
      tool.stop();
      await vi.runAllTimersAsync();
      expect([tool.audit.value, tool.checking.value?.isStopped]).toEqual([null, true]);
      tool.again();
      await vi.runAllTimersAsync();
      expect(tool.audit.value?.made.length).toBe(1500);
      expect(tool.checking.value).toBeNull();
      for (const cell of ["1", "12"]) {
        tool.change((work) => ({ ...work, options: { ...work.options, typedN: cell } }));
      }
      await vi.runAllTimersAsync();
      expect(tool.audit.value?.work.options.typedN).toBe("12");
    } finally {
      vi.useRealTimers();
    }
  });
});

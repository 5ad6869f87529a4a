import { describe, expect, it } from "vitest";
import { mostBytes } from "../read/sheet.ts";
import { openFile } from "./open-file.ts";
import { begin, bytes, FIRST, SECOND, stopClock } from "./tool-fixture.ts";

stopClock();

describe("a file that is read slowly", () => {
  const slow = (name: string) => {
    let come = (): void => undefined;
    const read = new Promise<ArrayBuffer>((resolve) => (come = () => resolve(bytes(FIRST).buffer)));
    return { file: Object.assign(new File([], name), { arrayBuffer: () => read }), come: () => come() };
  };

  it("does not take the place of one that was chosen after it", async () => {
    const { tool } = begin();
    const { file, come } = slow("first");
    const opening = openFile(file, tool);
    await openFile(new File([SECOND], "second"), tool);
    come();
    await opening;
    expect(tool.work.value?.sheet.name).toBe("second");
  });

  it("does not come after everything was cleared", async () => {
    const { tool } = begin();
    const { file, come } = slow("first");
    const opening = openFile(file, tool);
    tool.clear();
    come();
    await opening;
    expect(tool.work.value).toBeNull();
  });
});

describe("a file that cannot be opened", () => {
  it("is named with what to do, and what is open stays", async () => {
    const { tool } = begin();
    tool.open(bytes(FIRST), { name: "first" });
    const large = { name: "large.csv", size: mostBytes + 1 } as File;
    await openFile(large, tool);
    expect(tool.failure.value?.title).toContain("large.csv");
    expect(tool.failure.value?.notes[0]?.key).toBe("yourtable.note.too-many-bytes");
    const gone = { name: "folder", size: 0, arrayBuffer: () => Promise.reject(new Error("gone")) };
    await openFile(gone as unknown as File, tool);
    expect(tool.failure.value?.notes[0]).toMatchObject({ key: "yourtable.note.not-read" });
    expect(tool.work.value?.sheet.name).toBe("first");
    await openFile(new File([SECOND], "second"), tool);
    expect([tool.failure.value, tool.work.value?.sheet.name]).toEqual([null, "second"]);
  });
});

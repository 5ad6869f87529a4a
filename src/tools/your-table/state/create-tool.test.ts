import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { message, type Text } from "../../../i18n/messages.ts";
import { mostBytes, mostRows } from "../read/sheet.ts";
import { createTool } from "./create-tool.ts";
import type { Kept } from "./kept.ts";
import { openFile } from "./open-file.ts";
import { withoutColumn, withRole } from "./set-column.ts";

const text: Text = (key, values) => message("en", key, values);
const bytes = (table: string) => new TextEncoder().encode(table);

let leave = (): void => undefined;

function begin(kept: Kept | null = null, keep: (kept: Kept) => void = () => undefined) {
  return createTool({
    locale: "en",
    text,
    announce: () => undefined,
    keep: (now) => Promise.resolve(keep(now)).then(() => true),
    forget: () => Promise.resolve(),
    onLeave: (flush) => (leave = flush),
    kept,
  });
}

// A clock that stands still: what is done in slices is done at once.
beforeEach(() => void vi.spyOn(performance, "now").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const FIRST = "a;b\n1;2";
const SECOND = "c,d,e\n3,4,5";

describe("a file read another way", () => {
  it("is the file of the table that is open, after an undo as well", () => {
    const tool = begin();
    tool.open(bytes(FIRST), { name: "first" });
    tool.open(bytes(SECOND), { name: "second" });
    tool.undo();
    expect(tool.opened.value?.read?.delimiter).toBe(";");
    tool.readAgain.value?.({ header: false });
    expect(tool.work.value?.sheet).toMatchObject({ name: "first", headers: ["column_1", "column_2"] });
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.redo();
    expect(tool.work.value?.sheet.rows).toHaveLength(2);
  });

  it("is there after cells were typed, and not where nothing is open", () => {
    const tool = begin();
    expect(tool.readAgain.value).toBeNull();
    tool.open(bytes(FIRST), { name: "first" });
    tool.change((work) => ({ ...work, sheet: { ...work.sheet, rows: [["9", "9"]] } }));
    expect(tool.readAgain.value).not.toBeNull();
    tool.undo();
    tool.undo();
    expect([tool.work.value, tool.readAgain.value, tool.opened.value]).toEqual([null, null, null]);
  });
});

describe("the page loaded again", () => {
  it("still knows the steps before, of the table that was open", () => {
    let last: Kept | null = null;
    const tool = begin(null, (kept) => (last = kept));
    tool.open(bytes(FIRST), { name: "first" });
    tool.open(bytes(SECOND), { name: "second" });
    tool.change((work) => withoutColumn(work, 2));
    leave();
    const again = begin(last);
    expect(again.work.value?.sheet.headers).toEqual(["c", "d"]);
    again.undo();
    expect(again.work.value?.sheet.headers).toEqual(["c", "d", "e"]);
    expect(again.canUndo.value).toBe(false);
    again.redo();
    expect(again.work.value?.sheet.headers).toEqual(["c", "d"]);
  });
});

describe("a file that is read slowly", () => {
  const slow = (name: string) => {
    let come = (): void => undefined;
    const read = new Promise<ArrayBuffer>((resolve) => (come = () => resolve(bytes(FIRST).buffer)));
    return { file: Object.assign(new File([], name), { arrayBuffer: () => read }), come: () => come() };
  };

  it("does not take the place of one that was chosen after it", async () => {
    const tool = begin();
    const { file, come } = slow("first");
    const opening = openFile(file, tool);
    await openFile(new File([SECOND], "second"), tool);
    come();
    await opening;
    expect(tool.work.value?.sheet.name).toBe("second");
  });

  it("does not come after everything was cleared", async () => {
    const tool = begin();
    const { file, come } = slow("first");
    const opening = openFile(file, tool);
    tool.clear();
    come();
    await opening;
    expect(tool.work.value).toBeNull();
  });
});

describe("a text in the field for pasting", () => {
  it("stays while another table is opened, and goes when it is opened itself", () => {
    const tool = begin();
    tool.pasted.value = SECOND;
    tool.open(bytes(FIRST), { name: "example" });
    tool.undo();
    expect(tool.pasted.value).toBe(SECOND);
    tool.openPasted();
    expect([tool.pasted.value, tool.work.value?.sheet.headers]).toEqual(["", ["c", "d", "e"]]);
    tool.pasted.value = "nothing";
    tool.openPasted();
    expect([tool.pasted.value, tool.work.value?.sheet.headers]).toEqual(["nothing", ["c", "d", "e"]]);
  });
});

describe("what cannot be opened or pasted", () => {
  it("says which file and what to do, and leaves what is open", async () => {
    const tool = begin();
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

  it("is not pasted beyond the limit of rows, and columns beyond the last are named", () => {
    const tool = begin();
    tool.open(bytes(SECOND), { name: "second" });
    tool.pasteAt(0, 1, "1\n".repeat(mostRows + 1));
    expect(tool.failure.value).toMatchObject({
      title: text("yourtable.not-pasted"),
      notes: [{ key: "yourtable.note.paste-rows", values: { rows: mostRows + 1 } }],
    });
    expect(tool.work.value?.sheet.rows).toEqual([["3", "4", "5"]]);
    tool.pasteAt(0, 1, "6\t7\t8\n\t9");
    expect(tool.work.value?.sheet.rows).toEqual([
      ["3", "6", "7"],
      ["", "", "9"],
    ]);
    expect(tool.failure.value?.notes[0]?.values).toEqual({ columns: 1 });
  });
});

describe("a table of the name of the one before", () => {
  it("shows nothing that was found in that one, after an undo as well", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const tool = begin();
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

describe("what the columns hold, proposed again", () => {
  it("is a step that can be undone", () => {
    const tool = begin();
    tool.open(bytes("Answer,People,%\nA,61,25.4\nB,179,74.6"), { name: "first" });
    const proposed = tool.work.value?.roles;
    tool.change((work) => withRole(work, 1, "ignore"));
    tool.proposeAgain();
    expect(tool.work.value?.roles).toEqual(proposed);
    tool.undo();
    expect(tool.work.value?.roles[1]).toBe("ignore");
  });
});

describe("long checks", () => {
  it("can be stopped and taken up again, and give way to those of what is typed next", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const tool = begin();
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

describe("a table that was removed", () => {
  it("comes back with its steps, until another is opened or the page is left", () => {
    const tool = begin();
    tool.open(bytes(FIRST), { name: "first" });
    tool.change((work) => withoutColumn(work, 1));
    tool.pasted.value = "typed";
    tool.clear();
    expect([tool.work.value, tool.pasted.value, tool.canUndo.value]).toEqual([null, "", false]);
    tool.bringBack.value?.();
    expect([tool.work.value?.sheet.headers, tool.pasted.value]).toEqual([["a"], "typed"]);
    expect(tool.bringBack.value).toBeNull();
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.clear();
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.clear();
    tool.open(bytes(SECOND), { name: "second" });
    expect(tool.bringBack.value).toBeNull();
    tool.clear();
    tool.letGo();
    expect(tool.bringBack.value).toBeNull();
  });

  it("is not kept in the browser while it can be brought back, and is again once it is back", () => {
    const kept: (Kept | "forgotten")[] = [];
    const tool = createTool({
      locale: "en",
      text,
      announce: () => undefined,
      keep: (now) => Promise.resolve(kept.push(now) > 0),
      forget: () => Promise.resolve(void kept.push("forgotten")),
      onLeave: (flush) => (leave = flush),
      kept: null,
    });
    tool.open(bytes(FIRST), { name: "first" });
    leave();
    tool.clear();
    leave();
    expect(kept.pop()).toBe("forgotten");
    tool.bringBack.value?.();
    leave();
    expect(kept.pop()).toMatchObject({ work: { sheet: { name: "first" } } });
  });
});

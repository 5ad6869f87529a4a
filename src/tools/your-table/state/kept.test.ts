import { describe, expect, it } from "vitest";
import { workOf } from "../work-fixture.ts";
import { keptIn } from "./kept.ts";

describe("what is kept in the browser", () => {
  it("is taken back as it was, and left where another version wrote it", () => {
    const work = workOf("Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240");
    const read = { encoding: "windows-1252", delimiter: "&", header: true } as const;
    const source = { bytes: new Uint8Array([1]), opened: { notes: [{ key: "k", values: {} }], read } };
    const kept = { work, past: [work], pasted: "", source };
    expect(keptIn(structuredClone(kept))).toEqual(kept);
    const odd = { ...source, opened: { ...source.opened, read: { ...read, encoding: "ebcdic" } } };
    expect(keptIn({ ...kept, source: odd })?.source).toBeNull();
    expect(keptIn({ work: null, past: [], pasted: "1\t2" })?.pasted).toBe("1\t2");
    expect(keptIn({ work, pasted: "" })).toEqual({ work, past: [], pasted: "", source: null });
    expect(keptIn({ ...kept, past: [{}] })?.past).toEqual([]);
    expect(keptIn({ work: { sheet: { name: "", headers: ["a"], rows: [[1]] } }, pasted: "" })).toBeNull();
    expect(keptIn({ ...kept, work: { ...work, roles: ["count"] } })).toBeNull();
  });
});

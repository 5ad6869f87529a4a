import { describe, expect, it } from "vitest";
import { workOf } from "../work-fixture.ts";
import { keptIn } from "./kept.ts";

describe("what is kept in the browser", () => {
  it("is taken back as it was, and left where another version wrote it", () => {
    const work = workOf("Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240");
    const kept = { work, past: [work], pasted: "" };
    expect(keptIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(keptIn({ work: null, past: [], pasted: "1\t2" })?.pasted).toBe("1\t2");
    expect(keptIn({ work, pasted: "" })).toEqual({ work, past: [], pasted: "" });
    expect(keptIn({ ...kept, past: [{}] })?.past).toEqual([]);
    expect(keptIn({ work: { sheet: { name: "", headers: ["a"], rows: [[1]] } }, pasted: "" })).toBeNull();
    expect(keptIn({ ...kept, work: { ...work, roles: ["count"] } })).toBeNull();
  });
});

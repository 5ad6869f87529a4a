import { describe, expect, it } from "vitest";
import { forgetful } from "./audit.ts";
import { keptIn } from "./kept.ts";
import { openBytes } from "./opened.ts";
import { setPlace } from "./set-place.ts";
import { beginSteps, redoStep, takeStep, undoStep } from "./steps.ts";
import { auditOf, workOf } from "../work-fixture.ts";

const table = "Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240";

describe("steps", () => {
  it("go back and forth, letters typed into one cell as one", () => {
    let steps = takeStep(beginSteps("a"), "ab", "cell");
    steps = takeStep(takeStep(steps, "abc", "cell"), "x");
    expect(steps.past).toEqual(["a", "abc"]);
    steps = undoStep(undoStep(steps));
    expect(steps.present).toBe("a");
    expect(undoStep(steps).present).toBe("a");
    expect(redoStep(redoStep(redoStep(steps))).present).toBe("x");
    expect(takeStep(steps, "y").future).toEqual([]);
  });
});

describe("what is remembered of the checks", () => {
  it("changes nothing of what is found", () => {
    const known = forgetful();
    const work = workOf(table);
    const first = auditOf(work, known);
    const place = { kind: "cell", row: 0, column: 1 } as const;
    const wrong = setPlace(work, place, "61");
    expect(auditOf(wrong, known)).toEqual(auditOf(wrong));
    const again = auditOf(setPlace(wrong, place, "60"), known);
    expect(again.findings).toEqual(first.findings);
    expect(again.made).toEqual(first.made);
  });
});

describe("what is kept in the browser", () => {
  it("is taken back as it was, and left where another version wrote it", () => {
    const work = workOf(table);
    const kept = { work, past: [work], pasted: "" };
    expect(keptIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(keptIn({ work: null, past: [], pasted: "1\t2" })?.pasted).toBe("1\t2");
    expect(keptIn({ work, pasted: "" })).toEqual({ work, past: [], pasted: "" });
    expect(keptIn({ ...kept, past: [{}] })?.past).toEqual([]);
    expect(keptIn({ work: { sheet: { name: "", headers: ["a"], rows: [[1]] } }, pasted: "" })).toBeNull();
    expect(keptIn({ ...kept, work: { ...work, roles: ["count"] } })).toBeNull();
  });
});

describe("openBytes", () => {
  it("keeps every cell as its text, and reads GB 18030", () => {
    expect(workOf("a,b\n44.70,007").sheet.rows).toEqual([["44.70", "007"]]);
    // python3: '回答,人数\n满意,1\n'.encode('gb18030').hex()
    const gb = Buffer.from("bbd8b4f02cc8cbcafd0ac2fad2e22c310a", "hex");
    expect(openBytes(gb, { name: "x" }).sheet?.headers).toEqual(["回答", "人数"]);
  });

  it("says why there is no table", () => {
    const why = (bytes: Uint8Array) => openBytes(bytes, { name: "x" }).notes.map(({ key }) => key);
    expect(why(new Uint8Array())).toEqual(["explore.note.empty"]);
    expect(why(Buffer.from("%PDF-1.7"))).toEqual(["explore.note.binary-pdf"]);
    expect(why(Buffer.from("a\n1\n".padEnd(4 * 20_010, "1\n")))).toEqual(["yourtable.note.too-many-rows"]);
  });
});

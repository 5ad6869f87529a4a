import { describe, expect, it } from "vitest";
import { auditOf, workOf } from "../work-fixture.ts";
import { forgetful } from "./audit.ts";
import { setPlace } from "./set-place.ts";

const table = "Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240";

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

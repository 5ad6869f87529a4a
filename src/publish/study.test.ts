import { describe, expect, it } from "vitest";
import { type Study, scopeOf } from "./study.ts";

const both = (text: string) => ({ en: text, zh: text });
const study = { scope: both("the harbour, 2003"), surveyScope: both("boatmen asked") } as Study;

describe("scopeOf", () => {
  it("is that of the study, and that of its survey where the statement rests on answers", () => {
    expect(scopeOf(study, { certainty: ["description", "record"] })).toBe(study.scope);
    expect(scopeOf(study, { certainty: ["description", "opinion"] })).toBe(study.surveyScope);
    expect(scopeOf(study, { certainty: ["description", "record"], survey: true })).toBe(study.surveyScope);
  });

  it("is the statement's own where it has one", () => {
    const scope = both("all harbours, 1998–2025");
    expect(scopeOf(study, { certainty: ["description", "opinion"], scope })).toBe(scope);
  });
});

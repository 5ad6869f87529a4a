import { describe, expect, it } from "vitest";
import { workOf } from "../work-fixture.ts";

const proposed = (text: string) => {
  const { roles, options } = workOf(text);
  return [roles.join(" "), options.answers, options.denominator];
};

describe("what is proposed of a table", () => {
  it.each([
    ["Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240", "label count percent n", "down", "column"],
    ["回答,人数,占比\n男,12,40.0%\n女,18,60.0%\n合计,30,100%", "label count percent", "down", "total"],
    [
      "Item\tMen (n = 120)\tWomen (n = 80)\nAge\t\t\n<40\t30 (25.0)\t20 (25.0)\n40+\t90 (75.0)\t60 (75.0)",
      "label count-percent count-percent",
      "down",
      "heads",
    ],
    [
      "指标,满意人数,满意率(%),不满意人数,不满意率(%),样本量\n甲,30,60.0,20,40.0,50\n乙,25,50.0,25,50.0,50",
      "label count percent count percent n",
      "across",
      "column",
    ],
    ["Group\tAgree (%)\tn\nA\t57.1\t28\nB\t36.0\t25\nC\t69.6\t23", "label percent n", "none", "column"],
    ["Answer\tn\t%\nA\t20\t50.0\nB\t12\t30.0\nC\t8\t20.0", "label count percent", "down", "none"],
    [
      "Item\tPeople\t%\nOverall satisfaction\t120\t60.0\nDoctors\t100\t50.0\nDrugs\t80\t40.0",
      "label count percent",
      "none",
      "none",
    ],
    [
      "Region\tPeople\t%\tn\nA\t1 061\t25.4\t4 180\nB\t3 119\t74.6\t4 180",
      "label count percent n",
      "down",
      "column",
    ],
    ["Term,β,95% CI,p\nAge,+0.50,+0.10 to +0.90,0.014", "label estimate interval p", "none", "none"],
    ["Factor,OR,95% CI,P value\nAge,1.48,1.12-1.96,0.006", "label estimate interval p", "none", "none"],
    ["变量;OR(95%CI);P值\n年龄;1,48 (1,12–1,96);0,006", "label estimate-interval p", "none", "none"],
    ["Term,HR,Lower,Upper,p\nAge,1.48,1.12,1.96,<0.001", "label estimate low high p", "none", "none"],
    [
      "Question\tAnswer\tn\t%\nQ1\tyes\t20\t50.0\nQ1\tno\t20\t50.0\nQ2\tyes\t10\t25.0\nQ2\tno\t30\t75.0",
      "group label count percent",
      "down",
      "none",
    ],
  ])("%j", (text, roles, answers, denominator) => {
    expect(proposed(text)).toEqual([roles, answers, denominator]);
  });

  it("takes estimates below 0 or named β for differences, and the level from the name of the interval", () => {
    expect(workOf("Term,Estimate,95% CI\nAge,-0.2,-0.5 to 0.1").options.ratio).toBe(false);
    expect(workOf("Term,β,90% CI\nAge,0.2,0.1-0.3").options).toMatchObject({ ratio: false, level: 90 });
    expect(workOf("Term,OR,95% CI\nAge,1.2,1.1-1.3").options).toMatchObject({ ratio: true, level: 95 });
  });

  it("does not fail on a table of one cell", () => {
    expect(proposed("a\n1")).toEqual(["count", "none", "none"]);
  });
});

it("takes counts with their percentages side by side for groups whose answers stand below one another", () => {
  const { roles, options } = workOf(
    "\tMen\t\tWomen\t\nAnswer\tn\t%\tn\t%\nYes\t40\t33.3\t50\t50.0\nNo\t80\t66.7\t50\t50.0",
  );
  expect(roles).toEqual(["label", "count", "percent", "count", "percent"]);
  expect(options.answers).toBe("down");
});

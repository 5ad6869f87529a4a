import { describe, expect, it } from "vitest";
import { auditOf, workOf } from "../work-fixture.ts";

/** Lines of a table whose cells are set apart by "|". */
const tableOf = (...lines: readonly string[]) => lines.map((line) => line.replaceAll("|", "\t")).join("\n");

/** What is found in a table, and how it was proposed to be read. */
const seen = (...lines: readonly string[]) => {
  const work = workOf(tableOf(...lines));
  const audit = auditOf(work);
  const found = audit.findings.map(({ made }) => made.map(({ check }) => check.id).join(" "));
  return { roles: work.roles.join(" "), options: work.options, found, audit };
};

describe("rates that make no whole", () => {
  it.each<[readonly string[]]>([
    [["District|Literacy rate (%)", "A|45.0", "B|31.5", "C|20.4"]],
    [["Facility|Coverage (%)", "A|45.0", "B|30.7", "C|23.4"]],
    [["Region|Prevalence (%)|95% CI", "A|45.0|39.4–50.6", "B|12.4|8.7–16.1", "C|30.7|25.5–35.9"]],
    [
      [
        "Indicator|Before (%)|After (%)|Change (pp)",
        "A|40.2|31.5|-8.7",
        "B|12.6|7.4|-5.2",
        "C|40.0|48.9|8.9",
      ],
    ],
    [["Province|Population (10,000)|Urban share (%)", "A|4200|45.3", "B|3100|29.8", "C|2500|22.4"]],
    [["Province|n|Vaccinated (%)|Ever smoked (%)", "A|412|45.4|27.9", "B|387|53.2|23.0"]],
    [
      [
        "Leading causes of death|Deaths|% of all deaths",
        "Heart disease|312|31.2",
        "Cancer|289|28.9",
        "Stroke|167|16.7",
        "Injury|88|8.8",
        "Diabetes|64|6.4",
      ],
    ],
    [["Symptom|n|%", "Cough|61|25.4", "Fever|97|40.4", "Pain|72|30.0"]],
    [["Symptom|Patients (n = 240), n (%)", "Cough|61 (25.4)", "Fever|97 (40.4)", "Pain|84 (35.0)"]],
    [
      [
        "Time|Control (n = 120)|Drug (n = 118)",
        "Baseline|30 (25.0)|31 (26.3)",
        "6 months|42 (35.0)|47 (39.8)",
        "12 months|46 (38.3)|41 (34.7)",
      ],
    ],
  ])("%#: nothing is found", (lines) => {
    const { found, options } = seen(...lines);
    expect(found).toEqual([]);
    expect(options.answers).toBe("none");
  });
});

it("holds no rate against counts that it is not of, though these make a total", () => {
  const rows = ["A|4200|45.3", "B|3100|29.8", "C|2500|22.4"];
  for (const name of ["Urban share (%)", "Share of urban people", "%"]) {
    expect(seen(`Province|Population (10,000)|${name}`, ...rows, "Total|9800|34.6").found).toEqual([]);
  }
});

describe("a whole in which one number is misprinted", () => {
  it.each<[readonly string[], string, string]>([
    [["Answer|n|%", "Good|120|40.0", "Fair|90|30.0", "Poor|90|3.0", "Total|300|100.0"], "3.0", "down"],
    [["Answer|%", "Good|40.0", "Fair|30.0", "Poor|3.0", "Total|100.0"], "3.0", "down"],
    [["Answer|Count|n|%", "Good|120|300|40.0", "Fair|90|300|30.0", "Poor|90|300|3.0"], "3.0", "down"],
    [["Answer|%", "Very satisfied|40.0", "Neither|30.0", "Very dissatisfied|3.0"], "3.0", "down"],
    [["回答|占比（%）", "很满意|40.0", "一般|30.0", "很不满意|3.0"], "3.0", "down"],
    [
      ["Item|Very satisfied %|Satisfied %|Dissatisfied %", "Care|40.0|30.0|3.0", "Cost|20.0|45.0|35.0"],
      "3.0",
      "across",
    ],
  ])("%#: it is found", (lines, wrong, answers) => {
    const { options, audit } = seen(...lines);
    expect(options.answers).toBe(answers);
    const texts = audit.findings.flatMap(({ ids }) => ids.map((id) => audit.table.items.get(id)?.text));
    expect(texts).toContain(wrong);
  });
});

describe("a percentage or a mean with its interval", () => {
  it.each(["Prevalence, % (95% CI)", "Prevalence (95% CI)", "% (95% CI)", "患病率(%)(95%CI)"])(
    "lies on the linear scale: %s",
    (name) => {
      const rows = ["Men|21.6 (18.2–25.0)", "Women|17.3 (14.5–20.1)", "All|19.4 (17.2–21.6)"];
      const { found, audit, options } = seen(`Sex|${name}`, ...rows);
      expect([found, options.ratio]).toEqual([[], false]);
      expect(audit.made.map(({ check }) => check.kind)).toContain("wald-symmetry");
      const [wrong] = seen(`Sex|${name}`, ...rows.slice(0, 2), "All|19.4 (17.2–26.1)").found;
      expect(wrong).toContain("wald");
    },
  );

  it("has no value for no difference, beside a ratio as well", () => {
    const { found, audit } = seen(
      "Sex|Prevalence, % (95% CI)|P|OR (95% CI)|P",
      "Men|45.0% (39.4%–50.6%)|0.62|1.48 (1.12–1.96)|0.006",
      "Women|48.0% (44.6%–51.4%)|0.44|0.94 (0.62–1.42)|0.77",
    );
    expect(found).toEqual([]);
    expect(audit.made.filter(({ check }) => check.kind === "p-against-interval")).toHaveLength(2);
    expect(seen("Group|Mean (95% CI)", "A|48.0 (44.6–51.4)", "B|41.0 (37.6–44.4)").found).toEqual([]);
  });

  it("is not tested for symmetry where most intervals are of another form", () => {
    expect(seen("Sex|Prevalence (95% CI)", "Men|5.0 (2.3–9.3)", "Women|3.1 (1.1–6.6)").found).toEqual([]);
  });
});

it.each(["Median (IQR)", "Mean (range)", "中位数（四分位数间距）", "Median (min–max)", "M(P25,P75)"])(
  "leaves out %s",
  (name) => {
    const { roles, found } = seen(`Group|${name}`, "A|12 (8–19)", "B|9.5 (4–21)", "C|14 (9–30)");
    expect([roles, found]).toEqual(["label ignore", []]);
  },
);

it("leaves out means among counts with percentages", () => {
  const { roles, audit, found } = seen(
    "Characteristic|Control (n = 120)|Drug (n = 118)",
    "Age, mean (SD)|47 (13)|51 (14)",
    "年龄，均值±标准差|47 (13)|51 (14)",
    "Stay, days, median (IQR)|5 (3–9)|6 (3–9)",
    "Female|61 (50.8)|59 (50.0)",
    "Smoker|30 (25.0)|31 (26.3)",
  );
  expect([roles, found]).toEqual(["label count-percent count-percent", []]);
  expect(audit.table.problems).toEqual([]);
});

it("leaves out means, scores and their errors beside n", () => {
  expect(seen("Scale|N|Mean|SD", "Stress|212|2.41|0.66", "Hope|212|3.02|0.71").roles).toBe(
    "label count ignore ignore",
  );
  const zh = seen(
    "量表|例数|均值|标准差|得分|标准误",
    "甲|212|2.41|0.66|31.5|0.05",
    "乙|210|3.02|0.71|28.7|0.05",
  );
  expect(zh.roles).toBe("label count ignore ignore ignore ignore");
});

it.each(["Weighted %", "% (weighted)", "加权百分比"])("tests only the sum of %s", (name) => {
  const rows = ["Yes|120|38.2", "No|90|33.9", "Unsure|90|27.9"];
  const { found, audit } = seen(`Answer|n|${name}`, ...rows);
  expect(found).toEqual([]);
  expect(audit.made.map(({ check }) => check.kind)).toEqual(["shares-make-100"]);
  expect(seen(`Answer|n|${name}`, ...rows, "Total|300|100.0").found).toEqual([]);
});

describe("tables as SPSS writes them", () => {
  const head = "|Frequency|Percent|Valid Percent|Cumulative Percent";
  const rows = ["Yes|120|40.0|42.9|42.9", "No|160|53.3|57.1|100.0", "Total|280|93.3|100.0|"];
  const rest = ["Missing|20|6.7||", "Total|300|100.0||"];

  it("set each percentage against its own total", () => {
    const { found, roles, audit } = seen(`Answer${head}`, ...rows, ...rest);
    expect([roles, found]).toEqual(["label count percent percent ignore", []]);
    const tested = audit.made.filter(({ check }) => check.kind === "percentage-of-count");
    expect(tested.length).toBeGreaterThanOrEqual(5);
    const wrong = (from: string, to: string) =>
      seen(`Answer${head}`, ...rows.map((row) => row.replace(from, to)), ...rest).found.join(" ");
    expect(wrong("|53.3|", "|35.3|")).toContain("percentage:1:2:percent");
    expect(wrong("|57.1|", "|51.7|")).toContain("percentage:1:3:percent");
  });

  it("may have groups of rows, or one total", () => {
    const grouped = ["Valid|Yes|120|40.0|42.9|42.9", "|No|160|53.3|57.1|100.0", "|Total|280|93.3|100.0|"];
    expect(seen(`|${head}`, ...grouped, "Missing|System|20|6.7||", "Total||300|100.0||").found).toEqual([]);
    const one = ["Yes|120|40.0|40.0|40.0", "No|180|60.0|60.0|100.0", "Total|300|100.0|100.0|"];
    expect(seen(`Answer${head}`, ...one).found).toEqual([]);
    expect(
      seen("选项|频率|百分比|有效百分比|累积百分比", ...one.map((row) => row.replace("Total", "合计"))).found,
    ).toEqual([]);
  });
});

describe("the first column", () => {
  it("names the rows where it holds ranges, and one wrong percentage beside it is found", () => {
    const { roles, found, audit } = seen(
      "Age (years)|n|%",
      "20–34|84|28.0",
      "35–49|96|32.0",
      "50–64|72|42.0",
      "65–79|48|16.0",
      "Total|300|100.0",
    );
    expect(roles).toBe("label count percent");
    expect(found).toHaveLength(1);
    const readings = [...audit.readings.values()][0] ?? [];
    expect(readings.slice(0, 2).map(({ to }) => to)).toContain("24.0");
  });

  it.each([
    ["年龄（岁）|人数", ["0~14|21", "15～64|60", "65+|19"]],
    ["Visits|n", ["1–2|20", "3–4|30", "5–9|8"]],
    ["Year|n", ["2019|20", "2020|30", "2021|8"]],
    ["Rank|n", ["1|20", "2|30", "3|8", "4|7"]],
    ["Children|n", ["0|20", "1|30", "2|8", "3+|7"]],
    ["Date|n", ["2019-01|20", "2019-02|30", "2019-03|8"]],
  ])("names the rows of %s", (head, rows) => {
    expect(seen(head, ...rows).roles).toBe("label count");
  });
});

it.each(["职业|人数（%）", "职业|n（%）", "职业|人数(%)", "职业|例数（％）", "职业|人数（百分比）"])(
  "reads brackets of full width without a sign for per cent: %s",
  (head) => {
    const { roles, found } = seen(
      head,
      "农民|120（40.0）",
      "工人|90（30.0）",
      "学生|60（20.0）",
      "其他|30（1.0）",
      "合计|300（100.0）",
    );
    expect(roles).toBe("label count-percent");
    expect(found).toHaveLength(1);
  },
);

it.each(["Mean difference", "Difference", "MD", "SMD", "均数差", "差值"])(
  "takes %s beside an interval for an estimate on the linear scale",
  (name) => {
    const { roles, options, found } = seen(
      `Outcome|${name}|95% CI|P`,
      "Pain|0.50|0.10–0.90|0.014",
      "Mood|0.40|0.10–0.70|0.009",
      "Sleep|0.30|0.10–0.90|0.14",
    );
    expect([roles, options.ratio]).toEqual(["label estimate interval p", false]);
    expect(found.join(" ")).toContain("wald:2:1:estimate");
    expect(found).toHaveLength(1);
  },
);

it("takes a second P for p, and a bare 1 for the reference", () => {
  const { roles, found, audit } = seen(
    "Variable|Crude OR (95% CI)|P|Adjusted OR (95% CI)|P",
    "Male|1||1|",
    "Female|1.48 (1.12–1.96)|0.006|0.94 (0.62–1.42)|0.077",
    "Urban|1.37 (1.02–1.84)|0.036|1.31 (0.95–1.81)|0.10",
  );
  expect(roles).toBe("label estimate-interval p estimate-interval p");
  expect(audit.table.problems).toEqual([]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("p:1:4:p");
});

it("takes the words of one scale across the heads for answers beside one another", () => {
  const { options, found, roles } = seen(
    "题目|很满意人数|很满意%|比较满意人数|比较满意%|一般人数|一般%|不满意人数|不满意%",
    "服务|100|40.0|85|34.0|44|17.6|21|84",
    "价格|60|24.0|90|36.0|70|28.0|30|12.0",
  );
  expect(roles).toBe("label count percent count percent count percent count percent");
  expect(options.answers).toBe("across");
  expect(found).toHaveLength(1);
});

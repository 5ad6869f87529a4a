import { describe, expect, it } from "vitest";
import { auditOf, workOf } from "../work-fixture.ts";

/** Right tables of common forms, their cells set apart by "|". */
const FORMS: Readonly<Record<string, string>> = {
  "characteristics with and without headings": `Characteristic|All (n = 240)|Control (n = 120)|Drug (n = 120)|P value
Age, years, mean (SD)|49.1 (13.5)|47.2 (13.0)|51.0 (14.0)|0.03
Sex, n (%)||||0.60
Male|118 (49.2)|57 (47.5)|61 (50.8)|
Female|122 (50.8)|63 (52.5)|59 (49.2)|
Education, n (%)||||0.41
Primary|80 (33.3)|44 (36.7)|36 (30.0)|
Secondary|100 (41.7)|46 (38.3)|54 (45.0)|
Tertiary|60 (25.0)|30 (25.0)|30 (25.0)|
Hypertension, n (%)|70 (29.2)|33 (27.5)|37 (30.8)|0.57
Diabetes, n (%)|31 (12.9)|17 (14.2)|14 (11.7)|0.56`,
  "logistic regression of SPSS": `|B|S.E.|Wald|df|Sig.|Exp(B)|95% CI Lower|95% CI Upper
Age|0.392|0.143|7.52|1|0.006|1.48|1.12|1.96
Female|-0.062|0.211|0.09|1|0.77|0.94|0.62|1.42
Urban|0.315|0.150|4.41|1|0.036|1.37|1.02|1.84`,
  "logistic regression in Chinese": `变量|β|SE|Wald χ2|P|OR|95%CI
年龄|0.392|0.143|7.52|0.006|1.48|1.12～1.96
女性|-0.062|0.211|0.09|0.77|0.94|0.62～1.42
城镇|0.315|0.150|4.41|0.036|1.37|1.02～1.84`,
  "one-way comparison in Chinese": `组别|例数|有效（例）|有效率（%）|χ2值|P值
对照组|60|42|70.0|4.82|0.028
观察组|60|52|86.7||`,
  "means in Chinese": `组别|例数|治疗前|治疗后|t值|P值
对照组|60|12.41±3.20|9.82±2.71|4.79|<0.001
观察组|60|12.36±3.15|7.14±2.33|10.32|<0.001`,
  "rates by region with a total": `Region|Cases|Population|Incidence rate (per 100,000)
North|312|845000|36.9
South|207|912000|22.7
Total|519|1757000|29.5`,
  "cases, tested and positive share": `Region|Tested|Positive|Positive (%)
North|412|187|45.4
South|387|206|53.2
West|298|61|20.5
Total|1097|454|41.4`,
  "several answers allowed": `Reason|n|%
Too far|140|58.3
Too dear|120|50.0
No time|60|25.0
Respondents|240|100.0`,
  "several answers allowed, with their sum": `原因|频次|占个案百分比（%）
太远|140|58.3
太贵|120|50.0
没时间|60|25.0
合计|320|133.3`,
  years: `Year|Enrolled (million)|Coverage (%)|Government subsidy (yuan)
2009|833|94.2|80
2010|836|96.0|120
2011|832|97.5|200
2012|805|98.3|240`,
  "first causes with all": `Cause|Deaths|%
Heart disease|2440|28.9
Cancer|2110|25.0
Stroke|1502|17.8
All causes|8432|100.0`,
  "scale questions with means": `Item|n|Mean|SD|Agree (%)
Trust|212|3.41|0.86|61.3
Access|210|2.98|0.91|44.8
Cost|208|2.41|0.66|29.3`,
  "scale answers in columns": `Item|Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied
Doctors|61 (25.4%)|97 (40.4%)|48 (20.0%)|23 (9.6%)|11 (4.6%)
Nurses|70 (29.2%)|101 (42.1%)|40 (16.7%)|20 (8.3%)|9 (3.8%)`,
  "prevalence, exact intervals and odds ratios": `Group|n|Cases|Prevalence % (95% CI)|OR (95% CI)|P
Men|120|6|5.0 (1.9–10.6)|1 (ref)|
Women|118|14|11.9 (6.6–19.1)|2.56 (0.95–6.90)|0.063`,
  "times of survival": `Arm|Events/n|Median survival, months (95% CI)|HR (95% CI)|P
Control|61/120|12.4 (9.8–16.9)|1.00|
Drug|43/118|18.7 (14.1–27.3)|0.68 (0.46–1.00)|0.051`,
  "quarters of a year": `季度|门诊人次|住院人次|合计
第一季度|1204|312|1516
第二季度|1310|287|1597
合计|2514|599|3113`,
  "cross table with percentages of rows": `性别|满意 n(%)|一般 n(%)|不满意 n(%)|合计
男|60(50.0)|36(30.0)|24(20.0)|120
女|50(41.7)|40(33.3)|30(25.0)|120
合计|110(45.8)|76(31.7)|54(22.5)|240`,
  "cross table with percentages of columns": `Sex|Yes, n (%)|No, n (%)|Total, n (%)
Men|60 (54.5)|60 (46.2)|120 (50.0)
Women|50 (45.5)|70 (53.8)|120 (50.0)
Total|110 (100.0)|130 (100.0)|240 (100.0)`,
  "accuracy of a test": `Cut-off|Sensitivity (%)|Specificity (%)|AUC (95% CI)
5|92.1|45.0|0.81 (0.74–0.87)
10|80.3|67.5|0.84 (0.78–0.90)
15|61.2|88.1|0.79 (0.71–0.86)`,
  "a meta-analysis": `Study|Year|n|OR (95% CI)|Weight (%)
Li|2011|412|1.48 (1.12–1.96)|38.2
Wang|2014|387|1.37 (1.02–1.84)|35.1
Zhao|2016|298|0.94 (0.62–1.42)|26.7
Overall||1097|1.32 (1.09–1.59)|100.0`,
  "mean differences": `Outcome|Control mean (SD)|Drug mean (SD)|Difference (95% CI)|P
Pain|5.2 (1.3)|4.7 (1.4)|-0.5 (-0.9 to -0.1)|0.014
Sleep|6.1 (1.1)|6.3 (1.2)|0.2 (-0.1 to 0.5)|0.19`,
  "hospitals and beds": `Level|Hospitals|Beds|Beds per hospital|Occupancy (%)
Tertiary|12|9800|816.7|97.4
Secondary|41|8200|200.0|81.2
Primary|88|3100|35.2|57.8
Total|141|21100|149.6|85.0`,
  "beds and their use": `Level|Hospitals|Occupancy (%)
Tertiary|12|97.4
Secondary|41|81.2
Primary|88|57.8`,
  "a register with its codes": `Code|District|Insured|Share of all insured (%)|Rate (%)
1001|East|6100|25.4|97.1
1002|West|9700|40.4|95.3
1003|North|8200|34.2|98.8`,
  "groups, each with several rows": `Sex|Age|n|%
Men|<40|30|25.0
|40–59|50|41.7
|≥60|40|33.3
Women|<40|36|30.0
|40–59|44|36.7
|≥60|40|33.3`,
  "before and after": `Item|Before, n (%)|After, n (%)|χ2|P
Washed hands|61 (50.8)|84 (70.0)|9.22|0.002
Wore masks|97 (80.8)|104 (86.7)|1.51|0.22`,
  "changes over the years": `Indicator|2015|2020|Change (%)
Doctors|3039135|4085689|34.4
Nurses|3241469|4708717|45.3
Beds|7015214|9100700|29.7`,
  "shares of spending over the years": `Year|Government (%)|Social (%)|Out of pocket (%)
2010|28.69|36.02|35.29
2015|30.45|40.29|29.27
2020|30.40|41.94|27.65`,
  "satisfaction with its rate": `项目|很满意|满意|一般|不满意|满意率(%)|例数
护理|61|97|48|34|65.8|240
医生|70|101|40|29|71.3|240`,
  "scores beside answers": `Question|Correct, n (%)|Score|SD
Q1|61 (25.4)|3.1|0.8
Q2|97 (40.4)|2.8|0.9`,
  "proportional hazards, two models": `Factor|Model 1|Model 2
Age|1.48 (1.12–1.96)|1.37 (1.02–1.84)
Sex|0.94 (0.62–1.42)|1.31 (0.95–1.81)
Urban|1.20 (1.05–1.37)|1.10 (0.96–1.26)`,
  "stays without a name for their spread": `Ward|Stay|Cost
A|5 (3–9)|1200 (800–2600)
B|6 (3–11)|1350 (900–3100)
C|4 (2–9)|1010 (640–1900)`,
  "answers of whom some are missing": `Are you satisfied?|n|%
Very satisfied|61|25.4
Satisfied|97|40.4
Dissatisfied|48|20.0
Total asked|240|100.0`,
  "rates and their ratios": `Year|Rate per 1000 (95% CI)|Rate ratio (95% CI)|P
2019|4.2 (3.1–5.6)|1|
2020|5.1 (3.9–6.6)|1.21 (0.82–1.79)|0.34`,
  correlations: `Variable|r (95% CI)|P
Age|0.31 (0.12–0.48)|0.002
Income|0.80 (0.70–0.87)|<0.001`,
  "effectiveness of vaccines": `Group|Cases|Person-years|VE (95% CI)|P
Dose 1|61|12000|52.0 (31.0–66.0)|<0.001
Dose 2|22|11800|81.0 (70.0–88.0)|<0.001`,
  "exact intervals of ratios": `Factor|IRR (95% CI)|P
A|2.51 (0.61–14.92)|0.25
B|0.33 (0.01–3.12)|0.50
C|1.80 (0.40–9.10)|0.47`,
  "differences of percentages": `Outcome|Treated (%)|Control (%)|Risk difference (95% CI)|P
Cured|70.0|50.8|19.2 (7.1 to 31.2)|0.002
Died|4.2|5.1|-0.9 (-6.2 to 4.4)|0.74`,
  "amounts, shares and growth": `Item|Amount (million yuan)|Share (%)|Growth (%)
Staff|420|42.0|5.1
Drugs|350|35.0|-2.3
Other|230|23.0|1.2
Total|1000|100.0|2.0`,
  "rates of answering": `Wave|Invited|Responded|Response rate (%)|Completed|Completion rate (%)
1|500|412|82.4|387|93.9
2|480|390|81.3|361|92.6`,
  "answers by fifths": `Quintile|Share of income (%)|Insured (%)
1|5.2|81.0
2|9.8|84.2
3|14.9|88.1
4|22.3|91.5
5|47.8|96.4`,
  "income bands": `Income (yuan)|Households|%
<5000|61|25.4
5000–9999|97|40.4
10000–19999|59|24.6
≥20000|23|9.6
Total|240|100.0`,
};

describe("a right table of a common form", () => {
  it.each(Object.entries(FORMS))("%s: nothing is found", (_, table) => {
    const work = workOf(table.replaceAll("|", "\t"));
    const { findings, table: read } = auditOf(work);
    const found = findings.map(({ made }) => made.map(({ check }) => check.id).join(" "));
    expect({
      found,
      problems: read.problems.map(({ text }) => text),
      as: work.roles.join(" "),
    }).toMatchObject({
      found: [],
      problems: [],
    });
  });
});

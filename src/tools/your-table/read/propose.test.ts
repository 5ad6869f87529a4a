import { expect, it } from "vitest";
import { candidatesOf } from "../findings/candidates.ts";
import { auditOf } from "../state/audit.ts";
import { beginWork, openBytes } from "../state/opened.ts";
const work = (t: string) => {
  const { sheet } = openBytes(new TextEncoder().encode(t), { name: "x" });
  if (!sheet) throw new Error("none");
  return beginWork(sheet);
};
it("x", () => {
  for (const t of [
    "Answer\tPeople\t%\tn\nVery\t61\t25.4\t240\nSat\t79\t40.4\t240\nNeu\t48\t20.0\t240\nDis\t23\t9.6\t240\nVD\t11\t4.6\t240",
    "回答,人数,占比\n男,12,40.0%\n女,18,60.0%\n合计,30,100%",
    "Variable\tMen (n = 120)\tWomen (n = 80), n (%)\nAge\t\t\n<40\t30 (25.0)\t20 (25.0)\n40+\t90 (57.0)\t60 (75.0)",
    "变量;OR(95%CI);P\n年龄;1,48 (1,12–1,96);0,006\n性别;1.00(参照);",
    "指标,满意人数,满意率(%),不满意人数,不满意率(%),样本量\n甲,30,60.0,20,40.0,50\n乙,25,50.0,25,50.0,50",
    "Factor,OR,95% CI,P value\nAge,1.48,1.12-1.96,0.006\nSex,0.8,0.4-1.6,<0.001",
  ]) {
    const w = work(t);
    const a = auditOf(w);
    console.log(JSON.stringify(w.roles), JSON.stringify(w.options), JSON.stringify(w.sheet.headers));
    console.log(
      a.made.map((m) => `${m.check.kind} ${m.ids.join(" ")} ${m.result.verdict}`).join("\n"),
      JSON.stringify(a.table.problems),
    );
    for (const f of a.findings)
      console.log(
        f.number,
        f.ids,
        candidatesOf(f, {
          table: a.table,
          made: a.made,
          roleAt: (p) => (p.kind === "cell" ? (w.roles[p.column] ?? "n") : "n"),
        }).map((c) => `${c.kind} ${c.item.id} ${c.from}->${c.to} ${c.mended}/${f.made.length}`),
      );
  }
  expect(1).toBe(1);
});

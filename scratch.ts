import { madeTable } from "./scripts/bench-explorer/made-table.ts";
import { actions } from "./scripts/bench-explorer/actions.ts";
import { runQuery } from "./src/query/arquero/run.ts";
import { profileColumn } from "./src/query/arquero/profile.ts";
const N = Number(process.argv[2] ?? 100000);
const cpu = () => { const u = (process as any).threadCpuUsage(); return (u.user + u.system) / 1000; };
const made = madeTable(N);
const only = process.argv[3];
for (const a of actions.filter(a=>!only||a.name.includes(only))) {
  const firsts:number[]=[]; const nexts:number[]=[];
  for (let rep=0; rep<4; rep++) {
    const t = { ...made, data: made.data };
    runQuery(t, {...actions[0]!.query(0)}).lines(0,100);
    for (let turn=0; turn<6; turn++) {
      const c = cpu();
      if (a.profile) profileColumn(t, a.query(turn), a.profile, {limit:20, containing:""});
      else { const r = runQuery(t, a.query(turn)); r.lines(0,100); r.origins(0,100); }
      (turn?nexts:firsts).push(cpu()-c);
    }
  }
  console.log(a.name.padEnd(28), "cold", Math.min(...firsts).toFixed(1).padStart(8), "next min", Math.min(...nexts).toFixed(1).padStart(8), "next med", nexts.sort((x,y)=>x-y)[10]!.toFixed(1).padStart(8));
}

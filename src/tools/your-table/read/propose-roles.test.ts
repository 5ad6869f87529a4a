import { describe, expect, it } from "vitest";
import { proposeRoles } from "./propose-roles.ts";

const rolesOf = (...lines: readonly string[]) => {
  const [headers = [], ...rows] = lines.map((line) => line.split(" "));
  return proposeRoles({ name: "made up", headers, rows });
};

describe("proposeRoles", () => {
  it("takes a column named n for counts where most rows imply one n, though a row is misprinted", () => {
    const table = (yes: string) => rolesOf("x n %", "Yes 120 40.0", `No ${yes} 60.0`, "Total 300 100");
    expect(table("180")).toEqual(["label", "count", "percent"]);
    expect(table("190")).toEqual(["label", "count", "percent"]);
    expect(rolesOf("x n %", "A 100 20", "B 510 30", "C 250 50")).toEqual(["label", "count", "percent"]);
  });

  it("takes it for the n of each row where the rows imply different ones", () => {
    const roles = rolesOf("x n %", "A 120 40.0", "B 95 71.2", "C 240 12.5");
    expect(roles).toEqual(["label", "n", "percent"]);
  });

  it("takes it for the n in a table of one or two rows, unless their percentages make a whole", () => {
    expect(rolesOf("x n %", "Men 240 50.4", "Women 250 52.1")).toEqual(["label", "n", "percent"]);
    expect(rolesOf("x n %", "Men 240 50.4")).toEqual(["label", "n", "percent"]);
    expect(rolesOf("x n %", "Yes 120 40.0", "No 190 60.0")).toEqual(["label", "count", "percent"]);
  });

  it("reads a decimal comma as the table has it", () => {
    const rows = ["A 28 45,1", "B 25 36,2", "C 23 69,6", "D 24 12,5"];
    expect(rolesOf("x n %", ...rows)).toEqual(["label", "n", "percent"]);
    expect(rolesOf("x n Agreed", ...rows)).toEqual(["label", "n", "percent"]);
    expect(rolesOf("x Days", "A 140,5", "B 36,25")).toEqual(rolesOf("x Days", "A 140.5", "B 36.25"));
  });

  it("takes a column named for counts for them though most of its cells cannot be read", () => {
    expect(rolesOf("x People %", "A 12 10.0", "B 4l 34.2", "C 3O 25.0")).toEqual([
      "label",
      "count",
      "percent",
    ]);
  });

  it("takes a column whose name says plainly what it holds for it though few of its cells can be read", () => {
    const table = (name: string) =>
      proposeRoles({
        name: "made up",
        headers: ["Factor", "OR (95% CI)", name],
        rows: [
          ["A", "1.45 (1.10–1.92)", "NS"],
          ["B", "0.80 (0.60–1.20)", "<0.001"],
          ["C", "Reference", ""],
        ],
      });
    for (const name of ["p", "P", "P value", "P值", "p 值"]) expect(table(name)[2]).toBe("p");
    const sparse = (name: string, cell: string) =>
      rolesOf(`x ${name}`, `A ${cell}`, "B few", "C some", "D most", "E all")[1];
    expect(sparse("n", "40")).toBe("count");
    expect(sparse("%", "40.5")).toBe("percent");
    expect(sparse("OR", "1.45")).toBe("estimate");
    expect(sparse("Remarks", "40")).toBe("ignore");
    expect(sparse("%", "none")).toBe("ignore");
    expect(sparse("n(%)", "40(40.0%)")).toBe("count-percent");
    const odds = rolesOf("x OR(CI)", "A 1.45(1.10–1.92)", "B Reference", "C Reference", "D Reference");
    expect(odds).toEqual(["label", "estimate-interval"]);
  });
});

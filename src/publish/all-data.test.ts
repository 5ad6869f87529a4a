import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256 } from "../data/checksums.ts";
import { allData, allDataFolder, allDataSums } from "./all-data.ts";
import { auditCsv, auditJson } from "./audit/audit-files.ts";
import { changeColumns } from "../data/data-change.ts";
import { dataFiles } from "./data-files.ts";
import { datasets } from "./site.ts";

describe("allData", () => {
  it("holds every published file as it is, a README and the sum of each", async () => {
    const files = unzipSync(await allData());
    const within = (path: string): Uint8Array => files[`${allDataFolder}/${path}`] ?? new Uint8Array();
    const paths = [
      ...["README.md", "changes.csv"],
      ...["audit/checks.csv", "audit/checks.json", "audit/zh/checks.csv", "audit/zh/checks.json"],
    ];
    for (const { name } of datasets()) {
      for (const file of await dataFiles(name)) {
        const path = `${name}/${file.name}`;
        paths.push(path);
        expect(sha256(within(path)), path).toBe(sha256(file.body));
      }
    }
    expect(Object.keys(files)).toEqual([...paths, "SHA256SUMS"].map((path) => `${allDataFolder}/${path}`));
    expect(strFromU8(within("SHA256SUMS"))).toBe(
      paths.map((path) => `${sha256(within(path))}  ${path}\n`).join(""),
    );
    expect(strFromU8(within("SHA256SUMS"))).toBe(await allDataSums());
  });

  it("holds the results of the audit in both languages, named in its README", async () => {
    const files = unzipSync(await allData());
    const text = (path: string): string => strFromU8(files[`${allDataFolder}/${path}`] ?? new Uint8Array());
    for (const [folder, locale] of [
      ["audit", "en"],
      ["audit/zh", "zh"],
    ] as const) {
      expect(`\ufeff${text(`${folder}/checks.csv`)}`).toBe(auditCsv(locale));
      expect(JSON.parse(text(`${folder}/checks.json`))).toEqual(
        JSON.parse(JSON.stringify(auditJson(locale))),
      );
    }
    expect(text("README.md").match(/`audit\/checks\.csv`/g)).toHaveLength(2);
  });

  it("describes in its README, in both languages, the columns that no data package describes", async () => {
    const readme = strFromU8(unzipSync(await allData())[`${allDataFolder}/README.md`] ?? new Uint8Array());
    const { checks, findings, ...rest } = auditJson("en");
    const [check = {}, finding = {}] = [checks[0], findings[0]];
    const columns = Object.keys(check).filter((name) => !name.endsWith("_label"));
    for (const name of [...changeColumns, ...columns, ...Object.keys(rest), ...Object.keys(finding)])
      expect(readme.split(`\`${name}\``).length - 1, name).toBeGreaterThanOrEqual(2);
    expect(readme).toContain("on the first edition of a dataset the count of its numbers");
  });

  it("has a README in both languages that names every dataset", async () => {
    const readme = strFromU8(unzipSync(await allData())[`${allDataFolder}/README.md`] ?? new Uint8Array());
    for (const { descriptor } of datasets()) {
      expect(readme).toContain(descriptor.title);
      expect(readme).toContain(descriptor.title_zh);
    }
  });
});

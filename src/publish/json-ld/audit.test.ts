import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale.ts";
import { sha256 } from "../../data/checksums.ts";
import { auditCsv } from "../audit/audit-files.ts";
import { auditedDatasets } from "../audit/results.ts";
import { reportEdition } from "../edition.ts";
import { auditThing } from "./audit.ts";

describe("auditThing", () => {
  it.each(locales)("offers both files of %s with their hashes, in the version of the report", (locale) => {
    const { version, date } = reportEdition();
    expect(auditThing(locale)).toMatchObject({
      "@type": "Dataset",
      version,
      datePublished: date,
      distribution: [{ name: "checks.csv", sha256: sha256(auditCsv(locale)) }, { name: "checks.json" }],
    });
  });

  it("rests on every dataset that is audited, in its version", () => {
    const { isBasedOn } = auditThing("en") as { readonly isBasedOn: readonly object[] };
    expect(isBasedOn).toEqual(
      auditedDatasets().map(({ name, descriptor: { version } }) => ({
        "@type": "Dataset",
        identifier: name,
        version,
      })),
    );
  });
});

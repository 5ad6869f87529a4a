import type { Dataset } from "schema-dts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { auditEndings, auditFile } from "../audit/audit-files.ts";
import { auditedDatasets } from "../audit/results.ts";
import { auditItem } from "../citation.ts";
import { underlying } from "./dataset.ts";
import { downloadThing } from "./download.ts";
import { cited } from "./report.ts";

/** The results of all checks as the page of the audit shows them, with their files and the datasets they are of. */
export function auditThing(locale: Locale): Dataset {
  const item = auditItem(locale);
  const { author: creator, ...said } = cited(item, item.URL, locale);
  return {
    "@type": "Dataset",
    ...said,
    creator,
    description: message(locale, "audit.lead"),
    distribution: auditEndings.map((ending) => {
      const { body, mediaType } = auditFile(ending, locale);
      const path = `audit/checks.${ending}`;
      const file = { name: `checks.${ending}`, mediaType, body, bytes: Buffer.byteLength(body) };
      return downloadThing(file, path, locale);
    }),
    isBasedOn: auditedDatasets().map(({ name }) => underlying(name, locale)),
  };
}

import type { APIRoute } from "astro";
import { findingPath, languagePaths } from "../../../../../components/paths.ts";
import { isFactTable } from "../../../../../data/descriptor.ts";
import type { Locale } from "../../../../../i18n/locale.ts";
import { writeRecordsFile } from "../../../../../islands/records-file.ts";
import { findingOf, titleOfFinding } from "../../../../../publish/audit/findings.ts";
import { datasets, recordsIn } from "../../../../../publish/site.ts";

/** The records of a table, fetched by a page when the first of them is opened. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    datasets().flatMap(({ name, descriptor }) =>
      descriptor.resources
        .filter(isFactTable)
        .map((table) => ({ params: { lang, dataset: name, table: table.name }, props: { locale } })),
    ),
  );
}

export const GET: APIRoute<{ locale: Locale }, { dataset: string; table: string }> = ({ params, props }) => {
  const records = [...recordsIn(params.dataset, props.locale).values()];
  const own = records
    .filter(({ table }) => table === params.table)
    .map((record) => {
      const finding = findingOf(record.id);
      if (!finding) return record;
      const address = findingPath(finding.id, props.locale);
      return { ...record, finding: { title: titleOfFinding(finding, props.locale), address } };
    });
  return new Response(writeRecordsFile(own, props.locale));
};

import type { APIRoute } from "astro";
import { languagePaths } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type AuditEnding, auditEndings, auditFile } from "../../../publish/audit/audit-files.ts";
import { respond } from "../../../publish/respond.ts";

/** `/audit/checks.csv` and `.json`: the results of all checks, in both languages. */
export function getStaticPaths() {
  return languagePaths.flatMap(({ lang, locale }) =>
    auditEndings.map((ending) => ({ params: { lang, ending }, props: { locale } })),
  );
}

export const GET: APIRoute<{ locale: Locale }, { ending: AuditEnding }> = ({ params, props }) =>
  respond(auditFile(params.ending, props.locale));

import type { Check, CheckKind } from "../../../audit/check.ts";
import type { Tabulated } from "../read/tabulate.ts";

/** What one kind of check has to ask of a table. */
export type Rule = { readonly kind: CheckKind; plan(table: Tabulated): readonly Check[] };

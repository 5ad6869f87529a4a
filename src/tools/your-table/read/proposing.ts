import { type Piecewise, within } from "../piecewise.ts";
import { proposingOptions } from "./propose-options.ts";
import { proposeRoles } from "./propose-roles.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";

/** What the columns of a table seem to hold, and how its rows seem to hang together. */
export function* proposing(sheet: Sheet): Piecewise<Work> {
  const roles = proposeRoles(sheet);
  yield 0.3;
  const options = yield* within(proposingOptions({ sheet, roles }), 0.3, 1);
  return { sheet, roles, options };
}

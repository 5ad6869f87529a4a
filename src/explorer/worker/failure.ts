import { QueryError } from "../../query/query-error.ts";
import { UnreadableFile } from "../unreadable-file.ts";
import type { Failure } from "./protocol.ts";

/** What the worker sends in place of an error. */
export function failureOf(reason: unknown): Failure {
  if (reason instanceof QueryError) {
    const { code, column, detail } = reason;
    return { kind: "query", code, column, detail };
  }
  if (reason instanceof UnreadableFile) return { kind: "file", notes: reason.notes };
  return { kind: "other", message: reason instanceof Error ? reason.message : String(reason) };
}

/** The error again, on the page's side. */
export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case "query":
      return new QueryError(failure.code, failure.column, failure.detail);
    case "file":
      return new UnreadableFile(failure.notes);
    case "other":
      return new Error(failure.message);
  }
}

import type { Column } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";
import type { QueryErrorCode } from "../../query/query-error.ts";
import type { FileNote, ReadOptions } from "../../query/read/file-note.ts";
import type { Profile } from "../../query/result.ts";
import type { Answer, EngineClient, Opened } from "../engine-client.ts";

type WriteJob = Parameters<EngineClient["write"]>[1];

/** What the worker can be asked, by name: what it is given and what it answers. */
export type Methods = {
  readonly openSite: (csv: string, columns: readonly Column[]) => Opened;
  readonly openOwn: (
    bytes: ArrayBuffer,
    options: ReadOptions,
    tell: (stage: string, done: number) => void,
  ) => Promise<Opened>;
  readonly answer: (query: Query, start: number, end: number) => Answer;
  readonly profile: (
    query: Query,
    column: string,
    options: { readonly limit: number; readonly containing: string },
  ) => Profile;
  readonly values: (
    query: Query,
    columns: readonly string[],
    limit: number,
  ) => Awaited<ReturnType<EngineClient["values"]>>;
  readonly write: (query: Query, job: WriteJob) => ReturnType<EngineClient["write"]>;
};

export type Method = keyof Methods;

/** A function cannot be sent: progress comes as messages of its own. */
export type Asked = { readonly id: number; readonly method: Method; readonly given: readonly unknown[] };

/** Why a job failed, in a form that can be sent: errors lose their class on the way. */
export type Failure =
  | {
      readonly kind: "query";
      readonly code: QueryErrorCode;
      readonly column: string;
      readonly detail: string;
    }
  | { readonly kind: "file"; readonly notes: readonly FileNote[] }
  | { readonly kind: "other"; readonly message: string };

export type Told =
  | { readonly id: number; readonly kind: "answer"; readonly value: unknown }
  | { readonly id: number; readonly kind: "failure"; readonly reason: Failure }
  | { readonly id: number; readonly kind: "progress"; readonly stage: string; readonly done: number };

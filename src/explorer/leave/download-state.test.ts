import { type Signal, signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { message } from "../../i18n/messages.ts";
import { type Answer, type EngineClient, Stopped } from "../engine-client.ts";
import type { Explorer, Shown } from "../explorer.ts";
import { downloadState, sizeOf } from "./download-state.ts";
import type { WrittenFile } from "./files/file-job.ts";
import { leaving } from "./leaving-fixture.ts";

type Job = Parameters<EngineClient["write"]>[1];
const file = { bytes: new Uint8Array(3100), mediaType: "text/csv", name: "a.csv" };

function fake(write: EngineClient["write"], of = 20): { explorer: Explorer; heard: string[] } {
  const heard: string[] = [];
  const counts = { ...leaving.counts, of };
  const explorer = {
    locale: "en",
    engine: { write, stop: async () => undefined },
    table: signal({ ...leaving.table, columns: [{ name: "year", type: "integer" }] }),
    query: signal(leaving.query),
    shown: signal({
      answer: { ...counts, columns: [], available: [{ name: "made", type: "number" }] },
      busy: false,
      error: null,
    }),
    link: signal("?t=chongqing.fund"),
    text: (key: never, values?: Record<string, string | number>) => message("en", key, values),
    announce: (said: string) => heard.push(said),
  } as unknown as Explorer;
  return { explorer, heard };
}

const page = { address: () => "https://example.org/explore/", now: () => new Date(2026, 10, 2, 23) };

describe("downloadState", () => {
  it("writes the file that was chosen, and says so", async () => {
    const jobs: Job[] = [];
    const saved: WrittenFile[] = [];
    const { explorer, heard } = fake(async (_, job) => {
      jobs.push(job);
      return file;
    });
    const state = downloadState(explorer, (written) => saved.push(written), page);
    state.choice.value = { rows: "displayed", format: "tsv", mark: false, bare: true };
    const done = state.start();
    expect(state.writing.value).toBe(true);
    await done;
    expect(saved).toEqual([file]);
    expect(jobs[0]).toMatchObject({
      rows: "displayed",
      format: "tsv",
      bare: true,
      name: "yibao-chongqing-fund-filtered-12-of-20-2026-11-02",
    });
    expect(jobs[0]?.about).toContainEqual(["This view", "https://example.org/explore/?t=chongqing.fund"]);
    expect(heard).toEqual(["Writing the file…", "a.csv was handed to the browser (3.1 kB)."]);
    expect(state.writing.value).toBe(false);
  });

  it("waits for the answer to the question as it is, whose rows it counts", async () => {
    const jobs: Job[] = [];
    const { explorer } = fake(async (_, job) => {
      jobs.push(job);
      return file;
    });
    const shown = explorer.shown as Signal<Shown>;
    shown.value = { ...shown.value, busy: true };
    const state = downloadState(explorer, () => undefined, page);
    const done = state.start();
    await Promise.resolve();
    expect(jobs).toEqual([]);
    const answer = { ...(shown.value.answer as Answer), rows: 3, matched: 3 };
    shown.value = { ...shown.value, answer, busy: false };
    await done;
    expect(jobs[0]?.name).toBe("yibao-chongqing-fund-filtered-3-of-20-2026-11-02");
  });

  it("writes none for a question without an answer, and says why", async () => {
    const { explorer } = fake(async () => file);
    const shown = explorer.shown as Signal<Shown>;
    shown.value = { ...shown.value, error: "No such column." };
    const state = downloadState(explorer, () => expect.unreachable(), page);
    await state.start();
    expect(state.said.value).toBe("No such column.");
  });

  it("writes one file at a time", async () => {
    let calls = 0;
    const { explorer } = fake(async () => {
      calls += 1;
      return file;
    });
    const state = downloadState(explorer, () => undefined, page);
    await Promise.all([state.start(), state.start()]);
    expect(calls).toBe(1);
  });

  it("refuses a sheet of more rows than Excel has, and keeps the choice", async () => {
    const { explorer, heard } = fake(async () => file, 1_048_576);
    const state = downloadState(explorer, () => undefined, page);
    state.choice.value = { rows: "full", format: "xlsx", mark: false, bare: false };
    await state.start();
    expect(heard.slice(1)).toEqual([
      "A sheet of Excel holds 1,048,575 rows; here there are 1,048,576. Choose CSV or Parquet.",
    ]);
  });

  it.each([
    [new Stopped(), "Stopped. No file was written."],
    [new Error("no memory"), "The file could not be written: no memory"],
  ])("says why there is no file: %s", async (error, said) => {
    const { explorer } = fake(() => Promise.reject(error));
    const state = downloadState(explorer, () => undefined, page);
    await state.start();
    expect(state.said.value).toBe(said);
    expect(state.writing.value).toBe(false);
  });
});

describe("sizeOf", () => {
  it.each([
    [640, "640 B"],
    [3100, "3.1 kB"],
    [52_400, "52 kB"],
    [12_300_000, "12 MB"],
  ])("of %d bytes is %s", (bytes, size) => {
    expect(sizeOf(bytes)).toBe(size);
  });
});

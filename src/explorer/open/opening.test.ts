import { describe, expect, it, vi } from "vitest";
import { limits } from "../../query/read/limits.ts";
import { Stopped } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { UnreadableFile } from "../unreadable-file.ts";
import { createOpening } from "./opening.ts";

const file = new File(["a,b\n1,2\n"], "a.csv");
const openingBy = (openOwn: Explorer["openOwn"]) => {
  const announce = vi.fn();
  const cancelOpening = vi.fn(() => Promise.resolve());
  const forgetOwn = vi.fn(() => Promise.resolve());
  const opening = createOpening({ openOwn, cancelOpening, forgetOwn, announce, text: (key) => key });
  return { announce, cancelOpening, forgetOwn, opening };
};

describe("createOpening", () => {
  it("says how far it is, and is done when the table is open", async () => {
    const seen: unknown[] = [];
    const { opening } = openingBy(async (_file, tell, options) => {
      tell("cut", 0.5);
      seen.push(opening.going.value, options);
    });
    expect(await opening.open(file, { delimiter: ";" })).toBe(true);
    expect(seen).toEqual([
      { name: "a.csv", stage: "cut", done: 0.5 },
      { name: "a.csv", delimiter: ";" },
    ]);
    expect(opening.going.value).toBeNull();
    expect(opening.failure.value).toBeNull();
  });

  it("keeps the notes of a file that does not open, until the next or until they were seen", async () => {
    const note = { key: "explore.note.empty", values: {}, weight: "stop" } as const;
    const { opening, announce } = openingBy(() => Promise.reject(new UnreadableFile([note])));
    expect(await opening.open(file)).toBe(false);
    expect(opening.failure.value).toEqual({ file, options: {}, notes: [note], message: "" });
    expect(announce).toHaveBeenCalledWith("explore.open.not-opened");
    opening.dismiss();
    expect(opening.failure.value).toBeNull();
  });

  it("says what the browser says where it cannot read the file", async () => {
    const { opening } = openingBy(() => Promise.reject(new Error("gone")));
    await opening.open(file);
    expect(opening.failure.value).toEqual({ file, options: {}, notes: [], message: "gone" });
  });

  it("takes a cancel for no failure", async () => {
    const { opening, announce, cancelOpening } = openingBy(() => Promise.reject(new Stopped()));
    void opening.cancel();
    expect(cancelOpening).toHaveBeenCalled();
    await opening.open(file);
    expect(opening.failure.value).toBeNull();
    expect(announce).toHaveBeenCalledWith("explore.open.cancelled");
  });

  it("knows the file that failed and how it was to be read, whatever else is open", async () => {
    let works = true;
    const { opening } = openingBy(() => (works ? Promise.resolve() : Promise.reject(new Error("no"))));
    await opening.open(file);
    works = false;
    const other = new File(["x"], "b.csv");
    await opening.open(other, { encoding: "utf-16le" });
    expect(opening.failure.value).toMatchObject({ file: other, options: { encoding: "utf-16le" } });
  });

  it("forgets: gives up what is being opened, and leaves no failed file", async () => {
    const never = new Promise<void>(() => undefined);
    let works = false;
    const { opening, cancelOpening, forgetOwn } = openingBy(() =>
      works ? never : Promise.reject(new Error("no")),
    );
    await opening.open(file);
    await opening.forget();
    expect(opening.failure.value).toBeNull();
    expect(cancelOpening).not.toHaveBeenCalled();
    works = true;
    void opening.open(file);
    await opening.forget();
    expect(cancelOpening).toHaveBeenCalled();
    expect(forgetOwn).toHaveBeenCalledTimes(2);
  });

  it("does not read a file that is too large", async () => {
    const openOwn = vi.fn();
    const { opening } = openingBy(openOwn);
    const large = Object.defineProperty(new File([], "large.csv"), "size", { value: limits.bytes + 1 });
    expect(await opening.open(large)).toBe(false);
    expect(openOwn).not.toHaveBeenCalled();
    expect(opening.failure.value?.notes[0]?.key).toBe("explore.note.too-many-bytes");
  });
});

import { describe, expect, it } from "vitest";
import { Superseded } from "../engine-client.ts";
import { createQueue } from "./queue.ts";

function watched() {
  const log: string[] = [];
  const queue = createQueue();
  const add = (name: string, key: string | null = null, rank = 1) =>
    queue.add({
      key,
      rank,
      start: () => log.push(`starts ${name}`),
      reject: (reason) => log.push(`${reason instanceof Superseded ? "drops" : "ends"} ${name}`),
    });
  return { log, queue, add };
}

describe("createQueue", () => {
  it("starts the first job at once and the next when it has ended", () => {
    const { log, queue, add } = watched();
    add("a");
    add("b");
    expect(log).toEqual(["starts a"]);
    queue.ended();
    expect(log).toEqual(["starts a", "starts b"]);
  });

  it("drops a waiting job when one with its key comes, before it starts", () => {
    const { log, queue, add } = watched();
    add("a", "answer");
    add("b", "answer");
    add("c", "answer");
    queue.ended();
    expect(log).toEqual(["starts a", "drops b", "starts c"]);
  });

  it("does the more urgent first, others in their order", () => {
    const { log, queue, add } = watched();
    add("a");
    add("b", null, 2);
    add("c", null, 2);
    add("d", null, 0);
    queue.ended();
    queue.ended();
    queue.ended();
    expect(log).toEqual(["starts a", "starts d", "starts b", "starts c"]);
  });

  it("drops all that wait and lets go on what runs", () => {
    const { log, queue, add } = watched();
    add("a");
    add("b");
    queue.drop(new Superseded("another table"));
    add("c");
    expect(log).toEqual(["starts a", "drops b"]);
    queue.ended();
    expect(log).toEqual(["starts a", "drops b", "starts c"]);
  });

  it("spares the jobs of a key when it drops the others", () => {
    const { log, queue, add } = watched();
    add("a");
    add("b");
    add("c", "open");
    queue.drop(new Superseded("another table"), "open");
    queue.ended();
    expect(log).toEqual(["starts a", "drops b", "starts c"]);
  });

  it("rejects all that wait when it is cleared, and starts afresh", () => {
    const { log, queue, add } = watched();
    add("a");
    add("b");
    queue.clear(new Error("stopped"));
    add("c");
    expect(log).toEqual(["starts a", "ends b", "starts c"]);
  });
});

import { describe, expect, it } from "vitest";
import { workOf } from "../work-fixture.ts";
import { openBytes } from "./opened.ts";

describe("openBytes", () => {
  it("keeps every cell as its text, and reads GB 18030", () => {
    expect(workOf("a,b\n44.70,007").sheet.rows).toEqual([["44.70", "007"]]);
    // python3: '回答,人数\n满意,1\n'.encode('gb18030').hex()
    const gb = Buffer.from("bbd8b4f02cc8cbcafd0ac2fad2e22c310a", "hex");
    expect(openBytes(gb, { name: "x" }).sheet?.headers).toEqual(["回答", "人数"]);
  });

  it("says why there is no table", () => {
    const why = (bytes: Uint8Array) => openBytes(bytes, { name: "x" }).notes.map(({ key }) => key);
    expect(why(new Uint8Array())).toEqual(["explore.note.empty"]);
    expect(why(Buffer.from("%PDF-1.7"))).toEqual(["explore.note.binary-pdf"]);
    expect(why(Buffer.from("a\n1\n".padEnd(4 * 20_010, "1\n")))).toEqual(["yourtable.note.too-many-rows"]);
  });
});

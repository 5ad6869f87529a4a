import { describe, expect, it } from "vitest";
import { type ProseTag, replaceTags } from "./prose-tags.ts";

const write = ({ name, attributes, body }: ProseTag): string =>
  `${name}(${Object.entries(attributes).flat().join(" ")})${body && `[${body}]`}`;

describe("replaceTags", () => {
  it("reads names, quoted, braced and bare attributes", () => {
    expect(replaceTags('In <N id="a-b" words="less than > 1" bare decimals={0} />.', write, "x")).toBe(
      "In N(id a-b words less than > 1 bare true decimals 0).",
    );
  });

  it("writes what is enclosed before what is around it", () => {
    expect(replaceTags('<Context>\n  A <Term id="t">word</Term>.\n</Context>\n\nB', write, "x")).toBe(
      "Context()[\n  A Term(id t)[word].\n]\n\nB",
    );
  });

  it.each(["<N id=3 />", "<Term id='x'>open", "{1 + 1}"])("does not let %s through", (prose) => {
    expect(() => replaceTags(prose, write, "en.mdx")).toThrow(/en\.mdx: .* is no component/);
  });
});

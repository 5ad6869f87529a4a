import { describe, expect, it } from "vitest";
import { absoluteAddress, figurePage, localAddress } from "./address.ts";

describe("absoluteAddress", () => {
  const site = { SITE: "https://example.org", BASE_URL: "/report" };

  it("stands below the base path, Chinese below zh", () => {
    expect(absoluteAddress("data/harbour/", "en", site)).toBe("https://example.org/report/data/harbour/");
    expect(absoluteAddress("data/harbour/", "zh", site)).toBe("https://example.org/report/zh/data/harbour/");
  });

  it("keeps the place in a page", () => {
    const page = figurePage({ study: "harbour", id: "depth" });
    expect(absoluteAddress(page, "en", { SITE: "https://example.org" })).toBe(
      "https://example.org/studies/harbour/#depth",
    );
  });

  it("is not made up where no site is configured", () => {
    expect(absoluteAddress("data/harbour/", "en", {})).toBeUndefined();
    expect(absoluteAddress("data/harbour/", "en")).toBeUndefined();
  });
});

describe("localAddress", () => {
  it("fits the base path and the language, whatever the origin", () => {
    expect(localAddress("data/", "zh", { BASE_URL: "/report/" })).toBe("/report/zh/data/");
    expect(localAddress("data/", "en", {})).toBe("/data/");
  });
});

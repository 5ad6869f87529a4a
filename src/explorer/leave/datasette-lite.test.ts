import { describe, expect, it } from "vitest";
import { datasetteLite } from "./datasette-lite.ts";

describe("datasetteLite", () => {
  it("opens a published table", () => {
    expect(datasetteLite("https://example.org/yibao/data/chongqing/fund.csv")).toBe(
      "https://lite.datasette.io/?csv=https%3A%2F%2Fexample.org%2Fyibao%2Fdata%2Fchongqing%2Ffund.csv",
    );
  });

  it.each([
    "file:///C:/yibao/fund.csv",
    "http://localhost:4321/fund.csv",
    "http://127.0.0.1/fund.csv",
    "http://192.168.1.5/fund.csv",
    "http://172.20.0.1/fund.csv",
    "http://[::1]/fund.csv",
    "http://intranet/fund.csv",
    "http://office.local/fund.csv",
  ])("does not for %s, which it could not reach", (csv) => {
    expect(datasetteLite(csv)).toBeNull();
  });
});

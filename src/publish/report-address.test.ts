import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

async function addressWith(repository: string): Promise<string | undefined> {
  vi.stubEnv("REPOSITORY_URL", repository);
  vi.resetModules();
  const { reportAddress } = await import("./report-address.ts");
  return reportAddress("boats");
}

describe("reportAddress", () => {
  it("opens a report in the configured repository", async () => {
    expect(await addressWith("https://example.org/code/")).toBe(
      "https://example.org/code/issues/new?title=Number%20to%20check%3A%20boats",
    );
  });

  it("is none where the setting is empty", async () => {
    expect(await addressWith("")).toBeUndefined();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { baseOf, findFile, serveOnFreePort } from "./static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const root = join(folder, "dist");
let server: Awaited<ReturnType<typeof serveOnFreePort>>;
let address = "";

beforeAll(async () => {
  mkdirSync(join(root, "data/numbers"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(root, "index.html"), "first page");
  writeFileSync(join(root, "404.html"), "not here");
  writeFileSync(join(root, "data/index.html"), "data");
  for (const ending of ["csv", "json", "md", "parquet", "xlsx", "zip", "svg", "strange"]) {
    writeFileSync(join(root, `data/numbers.${ending}`), "1,2,3");
  }
  server = await serveOnFreePort(root, "/some/base/");
  address = server.address;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("baseOf", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["/some/base", "/some/base/"],
    ["some/base/", "/some/base/"],
  ])("of %j is %j", (path, base) => {
    expect(baseOf(path)).toBe(base);
  });
});

describe("findFile", () => {
  const find = (path: string) => findFile(root, "/some/base/", path);

  it("finds a folder's page", () => {
    expect(find("/some/base/")).toEqual({ status: 200, file: join(root, "index.html") });
    expect(find("/some/base/data/?q=1")).toEqual({ status: 200, file: join(root, "data/index.html") });
  });

  it("sends an address without its last slash on to the one with it, and keeps the query", () => {
    expect(find("/some/base/data?q=1")).toEqual({ status: 301, location: "/some/base/data/?q=1" });
    expect(find("/some/base")).toEqual({ status: 301, location: "/some/base/" });
  });

  it.each(["/", "/data/", "/some/base/nothing", "/some/base/data/numbers/", "/some/base/data/numbers.csv/"])(
    "finds no page at %j",
    (path) => {
      expect(find(path)).toEqual({ status: 404, file: join(root, "404.html") });
    },
  );

  it.each(["../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "data/..%2f..%2fsecret.txt"])(
    "does not leave its folder for %j",
    (path) => {
      expect(find(`/some/base/${path}`)).toEqual({ status: 404, file: join(root, "404.html") });
    },
  );

  it.each(["/some/base/%", "/some/base/%00"])("says that %j is no address", (path) => {
    expect(find(path)).toEqual({ status: 400 });
  });
});

describe("staticServer", () => {
  it.each([
    ["", "text/html; charset=utf-8"],
    ["data/numbers.csv", "text/csv; charset=utf-8"],
    ["data/numbers.json", "application/json; charset=utf-8"],
    ["data/numbers.md", "text/markdown; charset=utf-8"],
    ["data/numbers.svg", "image/svg+xml; charset=utf-8"],
    ["data/numbers.parquet", "application/vnd.apache.parquet"],
    ["data/numbers.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["data/numbers.zip", "application/zip"],
    ["data/numbers.strange", "application/octet-stream"],
  ])("sends %j as %s", async (path, type) => {
    const response = await fetch(`${address}/some/base/${path}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it("compresses text and leaves packed files as they are", async () => {
    const encoding = async (path: string) => {
      const response = await fetch(`${address}/some/base/${path}`);
      expect(await response.text()).toBe("1,2,3");
      return response.headers.get("content-encoding");
    };
    expect(await encoding("data/numbers.csv")).toBe("gzip");
    expect(await encoding("data/numbers.zip")).toBe(null);
  });

  it("answers with the page of errors and status 404 where there is nothing", async () => {
    const response = await fetch(`${address}/some/base/nothing/`);
    expect([response.status, await response.text()]).toEqual([404, "not here"]);
  });

  it("refuses to be written to", async () => {
    expect((await fetch(`${address}/some/base/`, { method: "POST" })).status).toBe(405);
  });
});

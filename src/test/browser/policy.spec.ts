import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { builtPages, samples, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const REQUIRED: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "object-src": "'none'",
};

/** Directives of a policy by name. */
function directives(policy: string): Readonly<Record<string, string>> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(
    parts.filter(([name]) => name).map(([name = "", ...values]) => [name, values.join(" ")]),
  );
}

test("every page carries the policy, and no other", () => {
  for (const { path, document } of builtPages()) {
    const metas = [...document.querySelectorAll("meta[http-equiv]")].filter(
      (meta) => meta.getAttribute("http-equiv")?.toLowerCase() === "content-security-policy",
    );
    expect(metas.length, `/${path}: policies`).toBe(1);
    const {
      "script-src": scripts,
      "style-src": styles,
      ...others
    } = directives(metas[0]?.getAttribute("content") ?? "");
    expect(others, `/${path}`).toEqual(REQUIRED);
    expect(scripts, `/${path}: script-src`).toMatch(/^'self'( 'sha256-[\w+/]+=*')*$/);
    expect(styles, `/${path}: style-src`).toMatch(/^'self'( 'sha256-[\w+/]+=*')*$/);
  }
});

test("no page carries a style attribute or an event handler, which the policy would block", () => {
  for (const { path, document } of builtPages()) {
    const blocked = [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].map(({ name }) => name).filter((name) => name === "style" || /^on/.test(name)),
    );
    expect(blocked, `/${path}`).toEqual([]);
  }
});

for (const path of samples) {
  test(`/${path} asks no other host for anything and reports no error`, async ({ page, noise }) => {
    const answer = await page.goto(`/${path}`, { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(200);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    expect(noise).toEqual([]);
  });
}

test("an address that leads nowhere shows the page for errors with status 404", async ({ page, noise }) => {
  const answer = await page.goto("/no/such/page/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
  expect(noise.filter((line) => !line.includes("status of 404"))).toEqual([]);
  noise.length = 0;
});

/** Tries what an injected text would try; says what succeeded. The timer matters: see below. */
function probe(page: Page, elsewhere: string): Promise<readonly string[]> {
  return page.evaluate(async (address) => {
    const done: string[] = [];
    const scope = window as unknown as { probed?: boolean };
    const script = document.createElement("script");
    script.textContent = "window.probed = true";
    document.body.append(script);
    if (scope.probed) done.push("inline script");

    const style = document.createElement("style");
    style.textContent = "body { outline: 7px solid red }";
    document.body.append(style);
    document.body.insertAdjacentHTML("beforeend", '<p id="probe" style="outline: 7px solid red">x</p>');
    const outlined = (element: Element) => getComputedStyle(element).outlineWidth === "7px";
    if (outlined(document.body)) done.push("inline style");
    if (outlined(document.querySelector("#probe") ?? script)) done.push("style attribute");

    // What the debugger runs synchronously is exempt from the policy; a timer's callback is not.
    await new Promise((resolve) => setTimeout(resolve, 20)).then(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            try {
              if (new Function("return 1")()) done.push("text made code");
            } catch {
              // It is blocked, as it should be.
            }
            fetch(address)
              .then(() => done.push("request to another origin"))
              .catch(() => undefined)
              .finally(() => resolve());
          }, 0);
        }),
    );
    return done;
  }, elsewhere);
}

test.describe("what an injected text could do in the chapter", () => {
  let hits = 0;
  const other = createServer((_, response) => {
    hits += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("reached");
  });
  let elsewhere = "";
  test.beforeAll(async () => {
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => {
    other.close();
  });

  test("is nothing, under the policy", async ({ page, noise }) => {
    const before = hits;
    await page.goto(`/studies/${studyIds[0]}/`);
    expect(await probe(page, elsewhere)).toEqual([]);
    expect(hits).toBe(before);
    await expect
      .poll(() => noise.filter((line) => line.startsWith("policy: ")).length)
      .toBeGreaterThanOrEqual(5);
    noise.length = 0;
  });

  test.describe("without it", () => {
    test.use({ bypassCSP: true });
    test("is everything: the probe would show it", async ({ page, noise }) => {
      const before = hits;
      await page.goto(`/studies/${studyIds[0]}/`);
      expect(await probe(page, elsewhere)).toEqual([
        "inline script",
        "inline style",
        "style attribute",
        "text made code",
        "request to another origin",
      ]);
      expect(hits).toBe(before + 1);
      expect(noise).toContain(`request to ${elsewhere}`);
      noise.length = 0;
    });
  });
});

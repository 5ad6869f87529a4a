import { test as base, expect } from "@playwright/test";

export { expect };

/**
 * A test whose pages stay on their own host and report nothing: no error on the console, no exception, no breach
 * of the policy. `noise` gathers what they do report; a test that provokes some empties it.
 */
export const test = base.extend<{ noise: string[] }>({
  baseURL: async ({}, use) => {
    await use(process.env["SITE_ADDRESS"]);
  },
  noise: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const own = new URL(baseURL ?? "").host;
      context.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (/^https?:|^wss?:/.test(protocol) && host !== own) noise.push(`request to ${request.url()}`);
      });
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) noise.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => noise.push(`exception: ${error.error().message}`));
      await context.exposeBinding("reportViolation", (_, text: string) => {
        noise.push(`policy: ${text}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
          report(`${event.effectiveDirective} blocked ${event.blockedURI}`);
        });
      });
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

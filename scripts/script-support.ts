import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";

/** Later functions that all the browsers of package.json have. */
const KNOWN = ["es-x/no-array-prototype-findlast-findlastindex"];

/** Earlier syntax that Safari 15.6 lacks. */
const MISSING = ["es-x/no-class-static-block", "es-x/no-regexp-lookbehind-assertions"];

/** Members of interfaces that a browser of package.json lacks, and that the plugins do not look for. */
export const LATE_MEMBERS = [
  "AbortSignal.any_static",
  "Document.startViewTransition",
  "Element.checkVisibility",
  "Element.getHTML",
  "Element.moveBefore",
  "Element.requestFullscreen",
  "Element.setHTML",
  "HTMLElement.hidePopover",
  "HTMLElement.showPopover",
  "HTMLElement.togglePopover",
  "URL.canParse_static",
  "URL.parse_static",
] as const;

const restricted = LATE_MEMBERS.map((place) => {
  const [owner = "", member = ""] = place.split(".");
  const isStatic = member.endsWith("_static");
  const property = member.replace("_static", "");
  return { ...(isStatic ? { object: owner } : {}), property, message: `${owner}.${property} is late.` };
});

/**
 * What a script uses that a browser of package.json's `browserslist` lacks, a line each: syntax and functions of
 * the language later than ES2022, and interfaces of the browser.
 */
export async function scriptLacks(script: string, path: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    ignore: false,
    overrideConfig: [
      {
        files: ["**/*.js"],
        languageOptions: { ecmaVersion: 2022, sourceType: "module" },
        plugins: { compat, "es-x": esx },
        rules: {
          ...esx.configs["flat/restrict-to-es2022"].rules,
          ...Object.fromEntries(KNOWN.map((rule) => [rule, "off" as const])),
          ...Object.fromEntries(MISSING.map((rule) => [rule, "error" as const])),
          "compat/compat": "error",
          "no-restricted-properties": ["error", ...restricted],
        },
      },
    ],
  });
  const [result] = await eslint.lintText(script, { filePath: path });
  return (result?.messages ?? []).map(({ message, line, column }) => `${line}:${column}: ${message}`);
}

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * Contrast after WCAG 2.2; distance CIEDE2000 (Sharma, Wu, Dalal 2005) in CIE Lab D65; colour-blind sight simulated
 * by the matrices of Machado, Oliveira, Fernandes 2009 at severity 1, in linear RGB.
 */
type Rgb = readonly [number, number, number];

const css = readFileSync("src/styles/tokens.css", "utf8");
const [light = "", dark = ""] = [/:root \{([^}]*)\}/, /data-theme="dark"\] \{([^}]*)\}/].map(
  (pattern) => pattern.exec(css)?.[1],
);
const tokens = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
const themes = { light: tokens(light), dark: new Map([...tokens(light), ...tokens(dark)]) };

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

const SIGHT: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (hex: string, sight: string): Rgb => {
  const [r, g, b] = linear(hex);
  const rows = SIGHT[sight] ?? [];
  return rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;
};
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const rad = Math.PI / 180;
  const cBar = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(cBar ** 7 / (cBar ** 7 + 25 ** 7)));
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (b: number, x: number): number =>
    b === 0 && x === 0 ? 0 : (Math.atan2(b, x) / rad + 360) % 360;
  const [h1, h2] = [hue(b1, x1), hue(b2, x2)];
  const grey = c1 * c2 === 0;
  const dh = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh * rad) / 2);
  const lBar = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const sl = 1 + (0.015 * (lBar - 50) ** 2) / Math.sqrt(20 + (lBar - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rt =
    -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const [dl, dc] = [(l2 - l1) / sl, (c2 - c1) / sc];
  return Math.sqrt(dl ** 2 + dc ** 2 + (dH / sh) ** 2 + rt * dc * (dH / sh));
}

const smallest = (colours: readonly string[], theme: keyof typeof themes): number => {
  const hex = colours.map((name) => themes[theme].get(name) ?? "");
  return Math.min(
    ...Object.keys(SIGHT).flatMap((sight) =>
      hex.flatMap((a, i) => hex.slice(i + 1).map((b) => ciede2000(lab(seen(a, sight)), lab(seen(b, sight))))),
    ),
  );
};

describe("ciede2000", () => {
  // Sharma, Wu, Dalal 2005, table 1, pairs 1, 7, 17 and 25.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)("%j to %j is %d", (a, b, distance) => {
    expect(ciede2000(a, b)).toBeCloseTo(distance, 4);
  });
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const colour = (name: string): string => themes[theme].get(name) ?? "missing";
  const paper = colour("paper");

  it.each(["ink", "muted", "link", "context", "corrected", "doubtful"])(
    "%s is readable on paper and panel",
    (name) => {
      expect(contrast(colour(name), paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour("panel"))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7])("series %i stands out from paper, and its text from it", (i) => {
    expect(contrast(colour(`series-${i}`), paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(`on-series-${i}`), colour(`series-${i}`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5])("text on satisfaction %i is readable", (i) => {
    expect(contrast(colour(`on-satisfaction-${i}`), colour(`satisfaction-${i}`))).toBeGreaterThanOrEqual(4.5);
  });

  it("the five answers stay apart for every kind of sight", () => {
    const answers = [1, 2, 3, 4, 5].map((i) => `satisfaction-${i}`);
    expect(smallest(answers, theme)).toBeGreaterThanOrEqual(theme === "light" ? 20 : 15);
  });

  it("the six series stay apart for every kind of sight", () => {
    const series = [1, 2, 3, 4, 5, 6].map((i) => `series-${i}`);
    expect(smallest(series, theme)).toBeGreaterThanOrEqual(theme === "light" ? 19 : 16);
  });
});

import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RenderedImage, Resvg } from "@resvg/resvg-js";
import resvg from "@resvg/resvg-js/package.json" with { type: "json" };
import { sha256 } from "../data/checksums.ts";

const NOTO = "node_modules/@expo-google-fonts/noto-sans-sc";
const fontFiles = {
  latin: ["scripts/fonts/ttf/source-sans-3-400.ttf", "scripts/fonts/ttf/source-sans-3-700.ttf"],
  serif: ["scripts/fonts/ttf/source-serif-4-600.ttf"],
  han: [`${NOTO}/400Regular/NotoSansSC_400Regular.ttf`, `${NOTO}/700Bold/NotoSansSC_700Bold.ttf`],
};
type Face = keyof typeof fontFiles;

/** Pixels per unit of the drawing: 688 units make 1376 pixels. */
const PIXEL_RATIO = 2;

/**
 * Renders an SVG with the fonts that the project ships; no font of the machine is read.
 *
 * @param faces that are given: those of the figures, unless others are named
 */
export function renderImage(svg: string, faces: readonly Face[] = ["latin", "han"]): RenderedImage {
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: PIXEL_RATIO },
    font: {
      fontFiles: faces.flatMap((face) => fontFiles[face]),
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans SC",
    },
  });
  return image.render();
}

const CACHE = "node_modules/.cache/figure-png";

/**
 * The drawing as a PNG file. Chinese text takes up to a second to set, so that a drawing rendered before is taken
 * from the cache: by its text, the renderer and the fonts.
 */
export function bakePng(svg: string, faces: readonly Face[] = ["latin", "han"]): Uint8Array {
  const fonts = faces.flatMap((face) => fontFiles[face]).map((file) => statSync(file).size);
  const made = JSON.stringify([resvg.version, PIXEL_RATIO, fonts, svg]);
  const file = join(CACHE, `${sha256(made)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = renderImage(svg, faces).asPng();
  mkdirSync(CACHE, { recursive: true });
  // Renamed when whole: another build may be reading.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

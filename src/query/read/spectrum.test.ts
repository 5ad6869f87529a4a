import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFile } from "./read-file.ts";

const folder = new URL("../../../node_modules/csv-spectrum/", import.meta.url);
const names = readdirSync(new URL("csvs/", folder)).map((file) => file.replace(/\.csv$/, ""));

/** The JSON of this case gives another telephone number than its CSV, and no list. */
const ownWords: Readonly<Record<string, readonly unknown[]>> = {
  location_coordinates: [
    {
      "Contact Phone Number": "2095257564",
      "Location Coordinates": `37\uFFFD36'37.8"N 121\uFFFD2'17.9"W`,
      Cities: "Modesto",
      Counties: "Stanislaus",
    },
  ],
};

describe("the cases of csv-spectrum", () => {
  it.each(names)("%s", (name) => {
    const { raw } = readFile(readFileSync(new URL(`csvs/${name}.csv`, folder)), { name: `${name}.csv` });
    const rows = Array.from({ length: raw?.rows ?? 0 }, (_, row) =>
      Object.fromEntries(raw?.headers.map((header, i) => [header, raw.data[i]?.[row]]) ?? []),
    );
    const expected: unknown =
      ownWords[name] ?? JSON.parse(readFileSync(new URL(`json/${name}.json`, folder), "utf8"));
    expect(rows).toEqual(expected);
  });

  it("are twelve", () => expect(names).toHaveLength(12));
});

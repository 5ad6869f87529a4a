import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat } from "d3-dsv";
import { DataError } from "./data-error.ts";
import type { Field } from "./descriptor.ts";
import { readDataset } from "./read-dataset.ts";

const both = (name: string) => ({ title: name, title_zh: name, description: name, description_zh: name });

/** A column of a fixture, described in both languages. */
export function column(name: string, more: Partial<Field> = {}): Field {
  return { name, type: "string", ...both(name), ...more };
}

const numbers = ["value", "printed_value", "low", "high", "precision", "candidate"];
const texts = [
  "unit",
  "as_printed",
  "label_as_printed",
  "locator",
  "source",
  "basis",
  "status",
  "check",
  "note",
  "note_zh",
];

/** A small descriptor: one table of estimates, claims, and links between them. */
export const descriptor = {
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "harbour",
  version: "1.0.0",
  ...both("Harbour"),
  resources: [
    {
      name: "boats",
      path: "boats-facts.csv",
      ...both("Boats"),
      schema: {
        fields: [
          column("id", { constraints: { required: true, pattern: "^[a-z-]+$" } }),
          column("quay", {
            categories: ["north", "south", "all"].map((value) => ({ value, label: value, label_zh: value })),
          }),
          column("measure"),
          column("relation"),
          ...numbers.map((name) => column(name, { type: "number" })),
          column("n", { type: "integer", constraints: { minimum: 1 } }),
          ...texts.map((name) => column(name)),
        ],
      },
      view: { index: ["quay"], columns: "measure", values: ["value"] },
    },
    {
      name: "claims",
      path: "claims.csv",
      ...both("Claims"),
      schema: {
        fields: ["id", "code", "kind", "theme", "text_en", "text_zh", "basis", "locator"].map((name) =>
          column(name, { constraints: { required: name !== "code" } }),
        ),
      },
    },
    {
      name: "sources",
      path: "sources.csv",
      ...both("Sources"),
      schema: {
        fields: [
          "source",
          "publisher",
          "publisher_zh",
          "title",
          "title_zh",
          "date",
          "address",
          "licence",
        ].map((name) => column(name)),
      },
    },
    {
      name: "links",
      path: "links.csv",
      ...both("Links"),
      schema: { fields: ["from", "to", "relation", "tie"].map((name) => column(name)) },
    },
  ],
};

type Cells = Readonly<Record<string, string>>;

const columns = descriptor.resources[0]?.schema.fields.map(({ name }) => name) ?? [];

function boats(id: string, quay: string, value: string, changes: Cells = {}): Cells {
  return {
    ...{ id, quay, measure: "boats", relation: "=", value, printed_value: value, unit: "pieces" },
    ...{ precision: "1", as_printed: `${value} boats`, locator: "§1", basis: "record", status: "printed" },
    ...changes,
  };
}

/** Rows of the fixture: a misprinted part, its fellow, their total, a doubtful number, a share. */
const rows: readonly Cells[] = [
  boats("north", "north", "12", {
    ...{ printed_value: "21", status: "corrected", check: "sum" },
    ...{ note: "Transposed.", note_zh: "数字颠倒。" },
  }),
  boats("south", "south", "18"),
  boats("total", "all", "30"),
  boats("lost", "all", "4", {
    ...{ measure: "lost", status: "unresolved", candidate: "3", note: "Or three.", note_zh: "或为三艘。" },
  }),
  boats("north-share", "north", "40", {
    ...{ measure: "share", unit: "percent", precision: "0.1", status: "derived" },
    ...{ printed_value: "", as_printed: "", locator: "" },
  }),
];

const files: Readonly<Record<string, string>> = {
  "datapackage.json": JSON.stringify(descriptor),
  "boats-facts.csv": csvFormat([...rows], columns),
  "claims.csv": `id,code,kind,theme,text_en,text_zh,basis,locator
silt,,problem,depth,The harbour silts up,港口淤积,belief,§2
dredge,H1; H2,remedy,depth,Dredge it,疏浚,belief,§3`,
  "links.csv": "from,to,relation,tie\ndredge,silt,answers,stated",
  "sources.csv": `source,publisher,publisher_zh,title,title_zh,date,address,licence
LOG-2003,Harbour Office,港务局,Log of the quays,码头日志,2003-05,https://harbour.example/log,`,
  "retired.csv": "id,reason\nold-boats,Counted twice.",
  "checks.yaml": `
checks:
  - { id: sum, kind: parts-make-total, parts: [north, south], total: total }
unchecked:
  - { reason: only-mention, rows: [lost] }`,
  "derived.yaml": `
derived:
  - id: north-share
    table: boats
    dims: { quay: north }
    measure: share
    function: share
    inputs: [north, total]`,
};

/** Writes the fixture into a new temporary folder, some of its files replaced, and returns the folder. */
export function writeFixture(replaced: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "dataset-"));
  mkdirSync(join(root, "harbour"));
  for (const [path, text] of Object.entries({ ...files, ...replaced })) {
    writeFileSync(join(root, "harbour", path), text);
  }
  return root;
}

/** What reading the fixture says once some of its files are replaced, the folder left out. */
export function complaint(replaced: Readonly<Record<string, string>>): string {
  const root = writeFixture(replaced);
  try {
    readDataset("harbour", root);
  } catch (error) {
    if (error instanceof DataError) return error.message.replaceAll(join(root, "harbour/"), "");
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
  return "nothing";
}

/** The fact table of the fixture with cells of one row replaced. */
export function withCells(id: string, cells: Cells): Readonly<Record<string, string>> {
  const changed = rows.map((row) => (row["id"] === id ? { ...row, ...cells } : row));
  return { "boats-facts.csv": csvFormat(changed, columns) };
}

/** A file of the fixture with the first occurrence of a text replaced. */
export function withText(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = files[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} of the fixture does not hold "${from}".`);
  return { [path]: text.replace(from, to) };
}

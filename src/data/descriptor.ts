/** A Data Package descriptor as this project writes it: the v2 properties it uses, with Chinese beside English. */
export type Descriptor = Bilingual & {
  readonly name: string;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly title_zh: string;
  }[];
  readonly sources: readonly {
    readonly title: string;
    readonly title_zh: string;
    readonly version?: string;
    readonly version_zh?: string;
    readonly path?: string;
  }[];
  readonly resources: readonly TableDescriptor[];
};

export type Bilingual = {
  readonly title: string;
  readonly title_zh: string;
  readonly description: string;
  readonly description_zh: string;
};

export type TableDescriptor = Bilingual & {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
  /** How the long form is published wide: one observation a row, one column a measure. */
  readonly view?: View;
};

export type Field = Bilingual & {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  readonly categories?: readonly Category[];
  /** Whether the categories stand in an order of their own, from one end to the other. */
  readonly categoriesOrdered?: boolean;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
  };
};

export type Category = { readonly value: string; readonly label: string; readonly label_zh: string };

export type ForeignKey = {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
};

export type View = {
  readonly index: readonly string[];
  readonly columns: string;
  readonly values: readonly string[];
};

/** A table of estimates has a view; claims and links have none. */
export function isFactTable(table: TableDescriptor): boolean {
  return table.view !== undefined;
}

import { strToU8, zipSync } from "fflate";
import type { FileFormat } from "../../engine-client.ts";
import { codebookLines, codebookOf } from "../../../publish/table-files/codebook.ts";
import type { FileJob, WrittenFile } from "./file-job.ts";
import { json } from "./json.ts";
import { parquet } from "../../../publish/table-files/parquet.ts";
import { readme } from "./readme.ts";
import { separatedFile } from "./separated.ts";
import { spreadsheet } from "../../../publish/table-files/spreadsheet.ts";

const MEDIA_TYPES: Readonly<Record<FileFormat | "zip", string>> = {
  csv: "text/csv;charset=utf-8",
  tsv: "text/tab-separated-values;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
};

/**
 * A file of rows with what is known of them: inside it (XLSX, JSON, Parquet), or beside it as README.md in a ZIP (CSV and
 * TSV, unless bare).
 *
 * @throws RangeError where a sheet of Excel holds fewer rows
 */
export async function writeFile(job: FileJob): Promise<WrittenFile> {
  const { columns, lines, format, about, words, name } = job;
  const codebook = codebookOf(columns, lines, words);
  const file = (bytes: Uint8Array): WrittenFile => ({
    bytes,
    mediaType: MEDIA_TYPES[format],
    name: `${name}.${format}`,
  });
  switch (format) {
    case "xlsx":
      return file(
        await spreadsheet(columns, lines, words.sheet, [
          {
            name: "README",
            about,
            heading: words.codebook,
            codebook: codebookLines(codebook, words),
            cut: words.cut,
          },
        ]),
      );
    case "json":
      return file(json(columns, lines, about, codebook));
    case "parquet":
      return file(parquet(columns, lines, { about, columns: codebook }));
    case "csv":
    case "tsv": {
      const table = file(separatedFile(columns, lines, { format, mark: format === "csv" && job.mark }));
      if (job.bare) return table;
      const bytes = zipSync({
        [table.name]: table.bytes,
        "README.md": strToU8(readme(about, codebook, words)),
      });
      return { bytes, mediaType: MEDIA_TYPES.zip, name: `${name}-${format}.zip` };
    }
  }
}

import type { TableDescriptor } from "../data/descriptor.ts";
import { isFactTable } from "../data/descriptor.ts";
import { locales } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { DataFile } from "./data-file.ts";
import { versionOf } from "./dataset-changes.ts";
import { fileAbout } from "./file-about.ts";
import { fileCodebook, fileCodebookLines, publishedWords } from "./file-codebook.ts";
import { type FileTable, fileColumns, fileTable } from "./file-table.ts";
import { settleZip } from "./settled-zip.ts";
import { parquet } from "./table-files/parquet.ts";
import { spreadsheet } from "./table-files/spreadsheet.ts";

/** A table as Parquet and as a workbook; both hold what is known of it in both languages. */
export async function tableFiles(
  dataset: string,
  table: TableDescriptor,
): Promise<readonly DataFile<Uint8Array>[]> {
  const of = fileTable(dataset, table);
  const file = (ending: string, mediaType: string, body: Uint8Array): DataFile<Uint8Array> => ({
    name: `${table.name}.${ending}`,
    kind: isFactTable(table) ? "tidy" : "list",
    table: table.name,
    mediaType,
    body,
    rows: of.lines.length,
    bytes: body.length,
  });
  return [
    file("parquet", "application/vnd.apache.parquet", tableParquet(of)),
    file(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      await tableWorkbook(of),
    ),
  ];
}

function tableParquet(of: FileTable): Uint8Array {
  return parquet(fileColumns(of, "en"), of.lines, {
    about: fileAbout(of, false, "en"),
    about_zh: fileAbout(of, false, "zh"),
    columns: fileCodebook(of, "en"),
    columns_zh: fileCodebook(of, "zh"),
  });
}

async function tableWorkbook(of: FileTable): Promise<Uint8Array> {
  const notes = locales.map((locale) => {
    const { codebook, cut } = publishedWords(of, locale);
    return {
      name: message(locale, "data.file.readme"),
      about: fileAbout(of, true, locale),
      heading: codebook,
      codebook: fileCodebookLines(of, locale),
      cut,
    };
  });
  const workbook = await spreadsheet(
    fileColumns(of, "en"),
    of.lines,
    message("en", "explore.leave.word.sheet"),
    notes,
  );
  return settleZip(workbook, versionOf(of.dataset).date);
}

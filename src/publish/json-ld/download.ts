import type { DataDownload } from "schema-dts";
import type { Locale } from "../../i18n/locale.ts";
import { absoluteAddress } from "../address.ts";
import { type DataFile, hashOf } from "../data-file.ts";

/** A file with its size and hash; where it can be fetched stands only where the site's own address is configured. */
export function downloadThing(
  file: Pick<DataFile, "name" | "mediaType" | "bytes" | "body">,
  path: string,
  locale: Locale,
): DataDownload {
  const contentUrl = absoluteAddress(path, locale);
  return {
    "@type": "DataDownload",
    name: file.name,
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes} B`,
    sha256: hashOf(file).replace("sha256:", ""),
    ...(contentUrl ? { contentUrl } : {}),
  };
}

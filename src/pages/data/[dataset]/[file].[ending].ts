import type { APIRoute } from "astro";
import { dataFiles } from "../../../publish/data-files.ts";
import { respond } from "../../../publish/respond.ts";
import { datasets } from "../../../publish/site.ts";

/** `/data/<dataset>/<table>.csv` and the other data files: the same in both languages. */
export function getStaticPaths() {
  return datasets().flatMap(({ name: dataset }) =>
    dataFiles(dataset).map(({ name, body, mediaType }) => {
      const [file = "", ending = ""] = name.split(".");
      return { params: { dataset, file, ending }, props: { body, mediaType } };
    }),
  );
}

export const GET: APIRoute<{ body: string; mediaType: string }> = ({ props }) => respond(props);

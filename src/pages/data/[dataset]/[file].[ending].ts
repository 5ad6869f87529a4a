import type { APIRoute } from "astro";
import { dataFiles } from "../../../publish/data-files.ts";
import type { PublishedFile } from "../../../publish/figure-files.ts";
import { respond } from "../../../publish/respond.ts";
import { datasets } from "../../../publish/site.ts";

/** `/data/<dataset>/<table>.csv` and the other data files: the same in both languages. */
export async function getStaticPaths() {
  const paths = datasets().map(async ({ name: dataset }) => {
    const files = await dataFiles(dataset);
    return files.map(({ name, body, mediaType }) => {
      const [file = "", ending = ""] = name.split(".");
      return { params: { dataset, file, ending }, props: { body, mediaType } };
    });
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<PublishedFile> = ({ props }) => respond(props);

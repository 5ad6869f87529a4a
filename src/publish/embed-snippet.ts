import { escapeXml } from "./escape-xml.ts";

/** Kind of the message by which an embedded figure tells its height to the page around it. */
export const heightMessage = "yibao-evidence:height";

/**
 * Markup that shows a figure on another page: a frame, and a script by which the frame grows with its content.
 * Where scripts are removed, as many publishing systems do, the frame keeps the height given and scrolls.
 */
export function embedSnippet(embed: {
  readonly id: string;
  readonly title: string;
  readonly src: string;
}): string {
  const name = `yibao-${embed.id}`;
  return (
    `<iframe id="${name}" src="${escapeXml(embed.src)}" title="${escapeXml(embed.title)}" ` +
    `width="100%" height="700" loading="lazy" style="border:0"></iframe>\n` +
    `<script>addEventListener("message",function(e){var f=document.getElementById("${name}");` +
    `if(f&&e.source===f.contentWindow&&e.data&&e.data.type==="${heightMessage}")f.height=e.data.height})</script>`
  );
}

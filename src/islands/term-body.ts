import { element } from "./element.ts";
import { fetchOnce } from "./fetch-once.ts";
import type { TermsFile } from "./terms-file.ts";

/**
 * The definition behind a term's link, for the popover: the term in both languages, what it means, and the way to
 * its entry in the glossary.
 *
 * @throws Error when the definitions cannot be had, or lack the term
 */
export async function termBehind(link: HTMLAnchorElement): Promise<Node> {
  const address = new URL("terms.json", link.href).href;
  const { otherLanguage, more, terms } = await fetchOnce<TermsFile>(address);
  const id = link.dataset["term"] ?? "";
  const term = terms[id];
  if (!term) throw new Error(`${address} has no term "${id}". Build the site again.`);
  const body = document.createDocumentFragment();
  body.append(
    element(
      "p",
      { class: "record-head" },
      element("dfn", { class: "record-value" }, term.name),
      " ",
      element("span", { class: "record-label", lang: otherLanguage }, term.otherName),
    ),
    element("p", { class: "term-definition" }, term.definition),
  );
  if (term.note) body.append(element("p", { class: "record-status" }, term.note));
  body.append(element("p", { class: "record-more" }, element("a", { href: link.href }, more)));
  return body;
}

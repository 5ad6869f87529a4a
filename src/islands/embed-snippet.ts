/** Completes the snippets of a page whose own address was not known at build, and selects one when it is entered. */
for (const field of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-embed]")) {
  const path = field.dataset["embed"];
  if (path) field.value = field.value.replace(`src="${path}"`, `src="${new URL(path, location.href).href}"`);
  field.addEventListener("focus", () => field.select());
}

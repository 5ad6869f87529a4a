/** A text as Markdown that reads as the same text: what would begin emphasis, a link, a tag or a cell is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

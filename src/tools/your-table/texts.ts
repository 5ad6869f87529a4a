/** The texts that the page carries for the tool: its own, and what it says with the audit and with the reading of files. */
export function isToolKey(key: string): boolean {
  return /^(?:yourtable|kind|verdict|reason|arithmetic|punctuation|level\.ends(?:-signed)?|explore\.note|explore\.open\.(?:delimiter|header|encoding))(?:\.|$)/.test(
    key,
  );
}

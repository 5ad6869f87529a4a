/** Width of a text in digits: characters of East Asia and full-width forms count two. */
export function textWidth(text: string): number {
  return (
    text.length +
    (text.match(
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g,
    )?.length ?? 0)
  );
}

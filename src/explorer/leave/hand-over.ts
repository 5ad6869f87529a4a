import type { WrittenFile } from "./files/file-job.ts";

/** Hands a file to the browser to be saved. */
export function handOver({ bytes, mediaType, name }: WrittenFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of a command that this machine has; undefined where it has none of that name. */
export function commandPath(command: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

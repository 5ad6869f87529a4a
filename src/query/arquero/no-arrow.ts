/**
 * Stands for the Arrow library in the built site: Arquero would bring it along for formats that the explorer does not
 * offer, and it is a sixth of the worker.
 */
function absent(): never {
  throw new Error("The explorer reads and writes no Arrow files.");
}

export const columnFromArray = absent;
export const columnFromValues = absent;
export const tableFromColumns = absent;
export const tableFromIPC = absent;
export const tableToIPC = absent;

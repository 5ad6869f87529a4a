import { type Dataset, isContext } from "../data/read-dataset.ts";
import { datasets, studies } from "./site.ts";

/** The datasets of the studies, in the order of the studies; those without a chapter last. */
export function studyDatasets(): readonly Dataset[] {
  const order = studies().map(({ dataset }) => dataset);
  const place = ({ name }: Dataset): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return datasets()
    .filter(({ name }) => !isContext(name))
    .sort((a, b) => place(a) - place(b));
}

/** The datasets of figures from outside the documents. */
export function contextDatasets(): readonly Dataset[] {
  return datasets().filter(({ name }) => isContext(name));
}

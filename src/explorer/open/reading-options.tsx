import { signal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { encodingName, encodings } from "../../query/read/encodings.ts";
import type { Explorer, HowToRead, OpenTable } from "../explorer.ts";
import type { Opening } from "./opening.ts";

const DELIMITERS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
const delimiters = Object.keys(DELIMITERS) as (keyof typeof DELIMITERS)[];
const isDelimiter = (text: string | undefined): text is keyof typeof DELIMITERS =>
  text !== undefined && Object.hasOwn(DELIMITERS, text);

/** Encoding, delimiter and first row of a file, to have it read again. */
export function ReadingOptions({
  explorer: { text },
  opening,
  of: { file, options },
  found,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
  /** The file and how it was to be read: the one that is open, or the one that did not open. */
  readonly of: { readonly file: File; readonly options: HowToRead };
  /** How it was read, where it is open. */
  readonly found: OpenTable["read"];
}) {
  const id = useId();
  const chosen = useMemo(() => signal(options), [file, options]);
  const { encoding, delimiter, header } = chosen.value;
  const detect = (value: string | null): string =>
    value === null ? text("explore.open.detect") : text("explore.open.detect-is", { value });
  const choose = (name: keyof HowToRead, value: HowToRead[keyof HowToRead] | undefined): void => {
    const rest = Object.entries(chosen.value).filter(([key]) => key !== name);
    chosen.value = Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
  };
  const foundDelimiter = isDelimiter(found?.delimiter)
    ? text(`explore.open.delimiter.${DELIMITERS[found.delimiter]}`)
    : null;
  return (
    <div class="explore-reading">
      <p>
        <label for={`${id}-encoding`}>{text("explore.open.encoding")}</label>
        <select
          id={`${id}-encoding`}
          value={encoding ?? ""}
          onChange={({ currentTarget: { value } }) =>
            choose(
              "encoding",
              encodings.find((one) => one === value),
            )
          }
        >
          <option value="">{detect(found ? encodingName(found.encoding) : null)}</option>
          {encodings.map((one) => (
            <option key={one} value={one}>
              {encodingName(one)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for={`${id}-delimiter`}>{text("explore.open.delimiter")}</label>
        <select
          id={`${id}-delimiter`}
          value={delimiter ?? ""}
          onChange={({ currentTarget: { value } }) =>
            choose("delimiter", isDelimiter(value) ? value : undefined)
          }
        >
          <option value="">{detect(foundDelimiter)}</option>
          {delimiters.map((one) => (
            <option key={one} value={one}>
              {text(`explore.open.delimiter.${DELIMITERS[one]}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for={`${id}-header`}>{text("explore.open.header")}</label>
        <select
          id={`${id}-header`}
          value={header === undefined ? "" : String(header)}
          onChange={({ currentTarget: { value } }) =>
            choose("header", value === "" ? undefined : value === "true")
          }
        >
          <option value="">{text("explore.open.detect")}</option>
          <option value="true">{text("explore.open.header.yes")}</option>
          <option value="false">{text("explore.open.header.no")}</option>
        </select>
      </p>
      <button type="button" onClick={() => void opening.open(file, chosen.value)}>
        {text("explore.open.again")}
      </button>
    </div>
  );
}

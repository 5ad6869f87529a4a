import { useMemo, useRef } from "preact/hooks";
import { readAddress } from "../query/codec/read-address.ts";
import { writeAddress } from "../query/codec/write-address.ts";
import type { Query } from "../query/query.ts";
import type { Explorer } from "./explorer.ts";

/**
 * The question in words that the reader started from, above its answer. Once they ask otherwise of the same table it is
 * said to be where they began, with the way back.
 */
export function AskedQuestion({ explorer }: { readonly explorer: Explorer }) {
  const { questions, query, table, text } = explorer;
  const known = useMemo(
    () =>
      questions.map((one) => {
        const asked = readAddress(`?${one.address}`).query;
        return { ...one, key: asked ? keyOf(asked) : "" };
      }),
    [questions],
  );
  const begun = useRef<{ readonly one: (typeof known)[number]; readonly of: unknown } | null>(null);
  const key = keyOf(query.value);
  const present = known.find((one) => one.key === key);
  if (present) begun.current = { one: present, of: table.value };
  if (begun.current === null || begun.current.of !== table.value) return null;
  const { question, about, address } = begun.current.one;
  return (
    <div class="explore-asked">
      {present ? (
        <h2>{question}</h2>
      ) : (
        <p>
          {text("explore.asked.began")} <a href={`?${address}`}>{question}</a>
        </p>
      )}
      {present && <p>{about}</p>}
    </div>
  );
}

/** The same for a question whatever chart is drawn of its answer. */
function keyOf(query: Query): string {
  return writeAddress({ ...query, chart: null });
}

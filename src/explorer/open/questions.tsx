import type { Explorer } from "../explorer.ts";

/** Questions to start from: links that ask them, shown while no table is open. */
export function Questions({ explorer }: { readonly explorer: Explorer }) {
  if (explorer.table.value !== null || explorer.questions.length === 0) return null;
  return (
    <section class="explore-questions" aria-labelledby="explore-questions">
      <h2 id="explore-questions">{explorer.text("explore.questions")}</h2>
      <ul>
        {explorer.questions.map(({ question, about, address }) => (
          <li key={address}>
            <a href={`?${address}`}>{question}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

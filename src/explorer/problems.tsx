import type { Explorer } from "./explorer.ts";

/** What of a link could not be used, and why: each part, until the reader has seen it. */
export function Problems({ explorer }: { readonly explorer: Explorer }) {
  const problems = explorer.problems.value;
  if (problems.length === 0) return null;
  return (
    <div class="explore-problems" role="alert">
      <p>{explorer.text("explore.problems")}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" onClick={explorer.forgetProblems}>
        {explorer.text("explore.problems-seen")}
      </button>
    </div>
  );
}

/** Where the code lives: set by the deploy workflow; left out, not invented, where it is not known. */
const repository = process.env["REPOSITORY_URL"]?.replace(/\/$/, "") || undefined;

/** Address that opens a report about a figure or a number; undefined where no repository is configured. */
export function reportAddress(subject: string): string | undefined {
  return issueAddress(`Number to check: ${subject}`);
}

/** Address that opens a report under a title; undefined where no repository is configured. */
export function issueAddress(title: string): string | undefined {
  return repository && `${repository}/issues/new?title=${encodeURIComponent(title)}`;
}

export function repositoryAddress(): string | undefined {
  return repository;
}

/** What a feed tells of: a version of the report, or of one dataset. */
export type FeedEntry = {
  /** What of: "edition/0.3.0", "data/chongqing/0.1.1"; permanent. */
  readonly key: string;
  readonly title: string;
  /** Of the report or of the dataset. */
  readonly version: string;
  /** Day, like 2026-11-22. */
  readonly date: string;
  readonly html: string;
  /** Address of the page that says it in full. */
  readonly page: string;
};

/** What the server asks of the built web app: to write a page before it is sent, so that it can be read before any script runs. */
export type WritePage = (wanted: {
  /** The address without its query. */
  readonly path: string;
  readonly language: "ja" | "en";
  /** Answers an address under `/api/v1` as the person's browser would be answered; null for a refusal. */
  readonly ask: (path: string) => Promise<unknown>;
}) => Promise<WrittenPage | null>;

export type WrittenPage = {
  readonly title: string;
  /** What stands in the page, without any style attribute. */
  readonly html: string;
  /** The rules that style attributes became. */
  readonly style: string;
  /** What the browser needs to take the page over, as JSON. */
  readonly data: string;
};

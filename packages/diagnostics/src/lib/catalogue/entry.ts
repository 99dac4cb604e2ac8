/** What the catalogue holds for one code. */
export interface CatalogueEntry {
  /** The sentence, with `{slots}`. No full stop at the end. */
  readonly message: string;
  /** Why it is an error and how to think about it: one or two paragraphs of Markdown for the code's page. */
  readonly why: string;
}

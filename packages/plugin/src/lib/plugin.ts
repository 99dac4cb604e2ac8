/** What a package adds to convlang. */
export interface Plugin {
  /** As messages name it. */
  readonly name: string;
}

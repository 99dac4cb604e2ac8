/** A text with `<|>` where the cursor stands. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  return { text: marked.replace('<|>', ''), offset: marked.indexOf('<|>') };
}

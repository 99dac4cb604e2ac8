import { locate, type SourceLookup, type Span, visible } from '@convlang/diagnostics';

/** Where something stands, and its words: `lenet5.conv:7:3  conv 16x5x5 stride 1`. */
export function sourceText(span: Span, sources: SourceLookup): string {
  const words = visible(sources(span.file)?.slice(span.start, span.end).replace(/\s+/g, ' ') ?? '');
  return `${placeText(span, sources)}  ${words}`.trimEnd();
}

/** `lenet5.conv:7:3` */
export function placeText(span: Span, sources: SourceLookup): string {
  const text = sources(span.file);
  if (text === undefined) return visible(span.file);
  const { line, column } = locate(text, span.start);
  return `${visible(span.file)}:${line}:${column}`;
}

import type { Span } from '@convlang/diagnostics';

/** What a text is that is no model file at all, and the line that shows it. */
export interface OtherFile {
  readonly what: string;
  readonly start: Span['start'];
  readonly end: Span['end'];
}

/** What a model file can never begin with, by what does. */
const beginnings: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a Darknet config', /^\[[a-z_]+\]$/],
  ['a prototxt of Caffe', /^layers?\s*\{$/],
  ['JSON', /^\{\s*(?:$|")/],
  ['Python', /^(?:import|from)\s+[a-z_][\w.]*(?:\s+(?:as|import)\b.*)?$/],
  ['Python', /^(?:class|def)\s+\w+\s*(?:\(.*)?:$/],
  // `self.conv1 = ...`, `model.add(...)`, `model = Sequential(`
  ['Python', /^[A-Za-z_]\w*\.[A-Za-z_]\w*(?:\s*=|.*\()/],
  ['Python', /^[A-Za-z_]\w*\s*=\s*[A-Za-z_][\w.]*\(/],
];

/**
 * What a text is where its first line of any words shows that it is a program or a file of another framework; `null` for what may be a
 * model file with errors.
 */
export function otherFile(text: string): OtherFile | null {
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const at = start + line.length - line.trimStart().length;
    start += line.length + 1;
    if (words === '' || words.startsWith('#')) continue;
    const found = beginnings.find(([, pattern]) => pattern.test(words));
    const isPrototxt = /^name\s*:\s*"/.test(words) && /^\s*layers?\s*\{/m.test(text);
    const what = found?.[0] ?? (isPrototxt ? 'a prototxt of Caffe' : null);
    return what === null ? null : { what, start: at, end: at + words.length };
  }
  return null;
}

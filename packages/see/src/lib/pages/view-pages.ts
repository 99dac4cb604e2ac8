import { element, escapeXml, htmlPage } from '@convlang/drawing';
import type { Seen } from '@convlang/views';
import { PAGES_STYLE } from './pages-style.js';
import { seenFiles, viewTitle, type PageFile } from './seen-files.js';

/** A page of one view: `index.html`, its pictures and its data. */
export function* viewPages(
  seen: Seen,
  { title, about }: { readonly title: string; readonly about: readonly string[] },
): Generator<PageFile, void, undefined> {
  const { section } = yield* seenFiles(seen, { title: viewTitle(seen.view), of: '', up: '' });
  const lines = about.map((line) => element('p', { class: 'muted' }, escapeXml(line)));
  const content = [...lines, section].join('\n');
  yield { path: 'index.html', text: htmlPage({ title, content, style: PAGES_STYLE }) };
}

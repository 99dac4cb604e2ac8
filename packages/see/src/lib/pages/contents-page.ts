import { element, escapeXml, htmlPage } from '@convlang/drawing';
import { sizesOf, type Graph } from '@convlang/ir';
import type { LayerEntry } from './layer-page.js';
import { PAGES_STYLE } from './pages-style.js';
import type { PageFile, PlacedPicture, SeenPart } from './seen-files.js';

/** What the first page holds. */
export interface Contents {
  readonly about: readonly string[];
  /** What was seen of the network as a whole. */
  readonly general: readonly SeenPart[];
  readonly entries: readonly LayerEntry[];
}

/** The first page: what is shown, what was seen as a whole, and all layers with their first pictures. */
export function contentsPage(graph: Graph, { about, general, entries }: Contents): PageFile {
  const content = [
    ...about.map((line) => element('p', { class: 'muted' }, escapeXml(line))),
    ...general.map(({ section }) => section),
    element('h2', { id: 'layers' }, 'Layers'),
    element('ul', { class: 'layers' }, ...entries.map((entry) => `\n${entryMarkup(graph, entry)}`)),
  ];
  return {
    path: 'index.html',
    text: htmlPage({ title: graph.name, content: content.join('\n'), style: PAGES_STYLE }),
  };
}

/** Name, word and sizes of a layer, and its last picture, which is what it gives. */
function entryMarkup(graph: Graph, { layer, slug, parts }: LayerEntry): string {
  const picture = parts[0]?.picture ?? null;
  const text = [
    element('strong', {}, escapeXml(layer.name)),
    element(
      'span',
      { class: 'muted' },
      escapeXml(`${layer.kind}, ${sizesOf(graph, layer.output).join('x')}`),
    ),
  ];
  const inside = picture === null ? text : [...text, thumbnail(picture)];
  return element('li', {}, element('a', { href: `layers/${slug}.html` }, ...inside));
}

/** The upper part of a picture. What it shows is said on its own page. */
function thumbnail({ width, height, path }: PlacedPicture): string {
  const image = element('img', { src: path, alt: '', width, height, loading: 'lazy' });
  return element('span', { class: 'thumbnail' }, image);
}

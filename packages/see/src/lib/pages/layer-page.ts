import { element, escapeXml, htmlPage } from '@convlang/drawing';
import { sizesOf, type Graph, type Layer } from '@convlang/ir';
import { PAGES_STYLE } from './pages-style.js';
import type { PageFile, SeenPart } from './seen-files.js';

/** A layer that has a page. */
export interface LayerEntry {
  readonly layer: Layer;
  /** Name of its page, without `.html`. */
  readonly slug: string;
  readonly parts: readonly SeenPart[];
}

/** The page of one of some layers, with the ways to the one before, the one behind and the contents. */
export function layerPage(graph: Graph, entries: readonly LayerEntry[], i: number): PageFile {
  const entry = entries[i];
  if (entry === undefined) throw new RangeError(`there is no layer ${i}`);
  const { layer, slug, parts } = entry;
  const link = (to: LayerEntry | undefined, text: string): string =>
    to === undefined ? '' : element('a', { href: `${to.slug}.html` }, escapeXml(`${text} ${to.layer.name}`));
  const navigation = [
    element('a', { href: '../index.html' }, escapeXml(`${graph.name}, all layers`)),
    link(entries[i - 1], '←'),
    link(entries[i + 1], '→'),
  ].join(' ');
  const sizes = sizesOf(graph, layer.output).join('x');
  const content = [
    element('p', { class: 'muted' }, escapeXml(`${layer.kind}, gives ${sizes}`)),
    ...parts.map(({ section }) => section),
  ].join('\n');
  const page = htmlPage({ title: `${layer.name} of ${graph.name}`, navigation, content, style: PAGES_STYLE });
  return { path: `layers/${slug}.html`, text: page };
}

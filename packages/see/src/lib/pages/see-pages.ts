import type { Layer } from '@convlang/ir';
import { lookThrough, type View, type ViewInputs } from '@convlang/views';
import { contentsPage } from './contents-page.js';
import { fileName } from './file-name.js';
import { layerPage, type LayerEntry } from './layer-page.js';
import { seenFiles, type PageFile, type SeenFiles } from './seen-files.js';

/** What is looked at: a network, and a sample or other things where there are some. */
export type PagesGiven = Partial<ViewInputs> & Pick<ViewInputs, 'network'>;

/** What the pages show. */
export interface PagesRequest {
  readonly given: PagesGiven;
  /** Those that need a layer are shown on each layer's page, the others on the first page. */
  readonly views: readonly View[];
  /** Names of the layers that have pages. */
  readonly layers: readonly string[];
  /** Sentences under the title: what is shown of what. */
  readonly about: readonly string[];
}

/**
 * Pages of a network: `index.html` with the contents, a page for each layer of which there is something to see, pictures as SVG and data as JSON,
 * file by file, the first page last. They ask for nothing but the files beside them.
 *
 * @throws what views throw
 */
export async function* seePages(request: PagesRequest): AsyncGenerator<PageFile, void, undefined> {
  const { given, views, layers, about } = request;
  const { graph } = given.network.model;
  // All layers in one run; views then find them computed.
  if (given.sample !== undefined) await given.network.activations(given.sample, layers);
  const general: SeenFiles[] = [];
  for await (const found of seenThrough(views, given, { title: '', slug: '' })) {
    yield* found.files;
    general.push(found);
  }
  const entries: LayerEntry[] = [];
  for (const layer of graph.layers.filter(({ name }) => layers.includes(name))) {
    const slug = `${String(entries.length + 1).padStart(3, '0')}-${fileName(layer.name)}`;
    const parts: SeenFiles[] = [];
    const place = { title: `${layer.name}: `, slug };
    for await (const found of seenThrough(views, { ...given, layer: layer.name }, place)) {
      yield* found.files;
      parts.push(found);
    }
    if (parts.length > 0) entries.push({ layer, slug, parts });
  }
  for (const i of entries.keys()) yield layerPage(graph, entries, i);
  yield contentsPage(graph, { about, general, entries });
}

/** What there is to see: through views of one layer where a layer is given, else through the others. */
async function* seenThrough(
  views: readonly View[],
  given: PagesGiven,
  { title, slug }: { readonly title: string; readonly slug: string },
): AsyncGenerator<SeenFiles, void, undefined> {
  for (const view of views) {
    if (view.needs.includes('layer') !== (given.layer !== undefined)) continue;
    const seen = await lookThrough(view, given);
    if (seen === null) continue;
    const heading = title === '' ? view.name.charAt(0).toUpperCase() + view.name.slice(1) : title + view.name;
    yield await seenFiles(seen, heading, slug);
  }
}

/** The layers that pages are made of unless others are wanted: all but the inputs themselves. */
export function layersToSee(layers: readonly Layer[]): readonly string[] {
  return layers.filter(({ inputs }) => inputs.length > 0).map(({ name }) => name);
}

import { sizesOf, type Layer } from '@convlang/ir';
import { lookThrough, type View, type ViewedNetwork, type ViewInputs } from '@convlang/views';
import { contentsPage } from './contents-page.js';
import { fileName } from './file-name.js';
import { layerPage, type LayerEntry } from './layer-page.js';
import { seenFiles, viewTitle, type PageFile, type SeenPart, type SeenPlace } from './seen-files.js';

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
  const shown = graph.layers.filter(({ name }) => layers.includes(name));
  const groups = groupsOf(given.network, shown);
  const entries: LayerEntry[] = [];
  for (const group of groups) {
    if (views.some(({ needs }) => needs.includes('layer') && needs.includes('sample')))
      await computeLayers(given, group);
    for (const layer of group) {
      const slug = `${String(entries.length + 1).padStart(3, '0')}-${fileName(layer.name)}`;
      const place = { title: `${layer.name}: `, of: slug, up: '../' };
      const parts = yield* seenThrough(views, { ...given, layer: layer.name }, place);
      if (parts.length > 0) entries.push({ layer, slug, parts });
    }
  }
  // They find what was computed last, and of a small network all.
  const general = yield* seenThrough(views, given, { title: '', of: '', up: '' });
  for (const i of entries.keys()) yield layerPage(graph, entries, i);
  yield contentsPage(graph, { about, general, entries });
}

/** Numbers of layers, and of their weights, that one run is made for: 128 MiB. Large networks have more than fits into memory. */
const MOST_AT_A_TIME = 2 ** 25;

/** Layers one after another, as many in one run as there is room for. */
function groupsOf(network: ViewedNetwork, layers: readonly Layer[]): readonly (readonly Layer[])[] {
  const groups: Layer[][] = [];
  let taken = Infinity;
  for (const layer of layers) {
    const size = numbersOf(network, layer);
    if (taken + size > MOST_AT_A_TIME) {
      groups.push([]);
      taken = 0;
    }
    groups.at(-1)?.push(layer);
    taken += size;
  }
  return groups;
}

/** How many a layer gives, and has as weights. */
function numbersOf({ model: { graph }, weights }: ViewedNetwork, { output, parameters }: Layer): number {
  const given = sizesOf(graph, output).reduce((product, length) => product * length, 1);
  return parameters.reduce((sum, name) => sum + (weights[name]?.data.length ?? 0), given);
}

async function computeLayers({ network, sample }: PagesGiven, layers: readonly Layer[]): Promise<void> {
  const names = layers.map(({ name }) => name);
  if (sample !== undefined) await network.activations(sample, names);
}

/** The files of what there is to see: through views of one layer where a layer is given, else through the others. */
async function* seenThrough(
  views: readonly View[],
  given: PagesGiven,
  place: SeenPlace,
): AsyncGenerator<PageFile, readonly SeenPart[], undefined> {
  const parts: SeenPart[] = [];
  for (const view of views) {
    if (view.needs.includes('layer') !== (given.layer !== undefined)) continue;
    const seen = await lookThrough(view, given);
    if (seen === null) continue;
    const title = place.title === '' ? viewTitle(view.name) : place.title + view.name;
    parts.push(yield* seenFiles(seen, { ...place, title }));
  }
  return parts;
}

/** The layers that pages are made of unless others are wanted: all but the inputs themselves. */
export function layersToSee(layers: readonly Layer[]): readonly string[] {
  return layers.filter(({ inputs }) => inputs.length > 0).map(({ name }) => name);
}

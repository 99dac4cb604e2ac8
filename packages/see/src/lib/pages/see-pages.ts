import { sizesOf, type Graph, type Layer } from '@convlang/ir';
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
  const groups = groupsOf(
    graph,
    graph.layers.filter(({ name }) => layers.includes(name)),
  );
  // All views find what is computed here, where there is room for it.
  if (groups.length === 1) await computeLayers(given, groups.flat());
  const general: SeenFiles[] = [];
  for await (const found of seenThrough(views, given, { title: '', slug: '' })) {
    yield* found.files;
    general.push(found);
  }
  const entries: LayerEntry[] = [];
  for await (const { layer, sample } of withSamples(given, groups)) {
    const slug = `${String(entries.length + 1).padStart(3, '0')}-${fileName(layer.name)}`;
    const parts: SeenFiles[] = [];
    const place = { title: `${layer.name}: `, slug };
    for await (const found of seenThrough(views, { ...given, ...sample, layer: layer.name }, place)) {
      yield* found.files;
      parts.push(found);
    }
    if (parts.length > 0) entries.push({ layer, slug, parts });
  }
  for (const i of entries.keys()) yield layerPage(graph, entries, i);
  yield contentsPage(graph, { about, general, entries });
}

/** Numbers of layers that are computed in one run and kept together: 1 GiB. */
const MOST_KEPT = 2 ** 28;

/**
 * Layers with the sample to look at them with, for which they are computed, as many in one run as there is room for. What a sample has computed is let go with
 * it: large networks have more than fits into memory.
 */
async function* withSamples(
  given: PagesGiven,
  groups: readonly (readonly Layer[])[],
): AsyncGenerator<{ readonly layer: Layer; readonly sample: Pick<PagesGiven, 'sample'> }, void, undefined> {
  const { network, sample } = given;
  for (const group of groups) {
    const own = sample === undefined ? {} : { sample: groups.length === 1 ? sample : { ...sample } };
    await computeLayers({ network, ...own }, group);
    for (const layer of group) yield { layer, sample: own };
  }
}

async function computeLayers({ network, sample }: PagesGiven, layers: readonly Layer[]): Promise<void> {
  const names = layers.map(({ name }) => name);
  if (sample !== undefined) await network.activations(sample, names);
}

function groupsOf(graph: Graph, layers: readonly Layer[]): readonly (readonly Layer[])[] {
  const groups: Layer[][] = [];
  let kept = Infinity;
  for (const layer of layers) {
    const size = sizesOf(graph, layer.output).reduce((product, length) => product * length, 1);
    if (kept + size > MOST_KEPT) {
      groups.push([]);
      kept = 0;
    }
    groups.at(-1)?.push(layer);
    kept += size;
  }
  return groups;
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

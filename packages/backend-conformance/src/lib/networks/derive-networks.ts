import { compile } from '@convlang/compiler';
import { ConvlangError } from '@convlang/diagnostics';
import { coreLayers, coreVocabulary } from '@convlang/ops';
import type { GoldenNetwork } from './golden-network.js';
import { readNetwork, stepOf, type NetworkModel } from './network-step.js';
import { data, train } from './networks.js';

/** Where the stages of a derived network begin. A table stands in no example: its rows must suit what is before it. */
const front = `table links = [0 1; 1 2; 0 2 3; 3]
  input 14x14x1 | conv 4x3x3 | relu | conv 4x3x3 pad 1 connect links`;
/** How a network may end: in probabilities or scores of ten classes, or in one number that says yes or no. */
const ends = ['dense 10 | softmax', 'dense 10', 'dense 1 | sigmoid'] as const;
/** What networks have that another thing is tried with. */
const common = { loss: 'cross-entropy', end: ends[0], optimizer: 'sgd' } as const;

/** What a network ends in and is trained by. */
interface Way {
  readonly loss: string;
  readonly end: string;
  readonly optimizer: string;
}

/**
 * Networks with what others lack of the core: every layer by an example of its definition, every loss and optimiser, and all ops that come
 * about so. The layers stand in one network, as a chain; a loss that needs an end of its own, and each further optimiser, has another.
 *
 * @throws ConvlangError when one of the others has errors
 */
export function deriveNetworks(others: readonly GoldenNetwork[]): readonly GoldenNetwork[] {
  const known = new Set(others.flatMap((network) => thingsOf(readNetwork(network))));
  const before = new Set(known);
  const isFrontNew = addNew(known, thingsIn(textOf(front, common)));
  const chain = chainOf(known);
  const losses = newWays(
    Object.keys(coreVocabulary.losses).flatMap((loss) => ends.map((end) => ({ ...common, loss, end }))),
    known,
  );
  const optimizers = newWays(
    Object.keys(coreVocabulary.optimizers).map((optimizer) => ({ ...common, optimizer })),
    known,
  );
  const count = Math.max(losses.length, optimizers.length, isFrontNew || chain !== front ? 1 : 0);
  return Array.from({ length: count }, (_, i) => {
    const { loss, end } = losses[i] ?? common;
    const { optimizer } = optimizers[i] ?? common;
    const text = textOf(i === 0 ? chain : front, { loss, end, optimizer });
    const added = thingsIn(text).filter((thing) => !before.has(thing));
    addNew(before, added);
    const names = new Set(added.map((thing) => thing.replace('op ', '')));
    return { name: `from the definitions: ${[...names].join(', ')}`, text, tolerance: 2e-3 };
  });
}

/** The front, and behind it a stage for each layer that is not known; those that make a vector of an image come last. */
function chainOf(known: Set<string>): string {
  const examples = Object.values(coreLayers)
    .flatMap(({ takes, examples: stages }) => (takes === 'none' ? [] : stages))
    .filter((stage) => hasNew(known, thingsIn(textOf(`${front} | ${stage}`, common))));
  const ofImages = examples.filter((stage) => isImageBehind(`${front} | ${stage}`));
  const ofVectors = examples.filter((stage) => !ofImages.includes(stage));
  return [...ofImages, ...ofVectors].reduce((chain, stage) => {
    const longer = `${chain} | ${stage}`;
    return addNew(known, thingsIn(textOf(longer, common))) ? longer : chain;
  }, front);
}

function isImageBehind(text: string): boolean {
  const { graph } = compile(text);
  return graph?.values[graph.outputs[0]?.value ?? -1]?.type.shape.length === 4;
}

/** Of some ways those that bring something which is not known, and now is. */
function newWays(ways: readonly Way[], known: Set<string>): readonly Way[] {
  return ways.filter((way) => addNew(known, thingsIn(textOf(front, way))));
}

function textOf(stages: string, { loss, end, optimizer }: Way): string {
  return `${stages} | ${end}\n${train(`loss ${loss} optimizer ${optimizer}`)}\n${data('resize 14x14')}`;
}

function hasNew(known: ReadonlySet<string>, things: readonly string[]): boolean {
  return things.some((thing) => !known.has(thing));
}

/** Adds things to those that are known; whether any of them is new. */
function addNew(known: Set<string>, things: readonly string[]): boolean {
  const isNew = hasNew(known, things);
  for (const thing of things) known.add(thing);
  return isNew;
}

/** What a text would train; nothing where its stages, its loss and its end do not go together. */
function thingsIn(text: string): readonly string[] {
  try {
    return thingsOf(readNetwork({ name: 'derived', text }));
  } catch (error) {
    if (error instanceof ConvlangError) return [];
    throw error;
  }
}

/** Words of the layers, losses and optimiser of a network, and the ops of its step, each as `op NAME`: some are called as a word. */
export function thingsOf(model: NetworkModel): readonly string[] {
  const { losses, optimizer } = model.settings.train;
  const words = [
    ...model.graph.layers.map(({ kind }) => kind),
    ...Object.values(losses).map(({ kind }) => kind),
    optimizer.kind,
  ];
  return [...new Set([...words, ...stepOf(model).nodes.map(({ op }) => `op ${op}`)])];
}

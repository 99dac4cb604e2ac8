import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import { defineLayer, failLayer, featureSizes, type LayerContext } from '../definition/define-layer.js';
import type { LayerDerivation, LayerFacts } from '../definition/layer-derivation.js';

const shared = { takes: 'many', positionals: {}, keys: {} } as const;

/** The sum of branches, as in residual networks. */
export const addLayer = defineLayer({
  ...shared,
  name: 'add',
  summary: 'Merge: the sum of all branches, number by number.',
  doc: 'All branches must have the same shape. Used as `parallel add { - ... - ... }`.',
  examples: ['parallel add { - conv 4x3x3 pad 1 - conv 4x1x1 }'],
  build: (context) => ({ output: combine(sameShape(context, 'add'), inPairs(context, 'add')) }),
  explain: (facts) => explainMerge(facts, (x) => x.join(' + ')),
});

/** The first branch less the others. */
export const subLayer = defineLayer({
  ...shared,
  name: 'sub',
  summary: 'Merge: the first branch less all others, number by number.',
  doc: 'All branches must have the same shape. Used as `parallel sub { - ... - ... }`.',
  examples: ['parallel sub { - conv 4x3x3 pad 1 - conv 4x1x1 }'],
  build: (context) => ({ output: combine(sameShape(context, 'sub'), inPairs(context, 'sub')) }),
  explain: (facts) => explainMerge(facts, (x) => x.join(' - ')),
});

/** The product of branches: gates, and squeeze and excitation (J. Hu et al., "Squeeze-and-excitation networks", 2018). */
export const mulLayer = defineLayer({
  ...shared,
  name: 'mul',
  summary: 'Merge: the product of all branches, number by number.',
  doc: 'A branch of one pixel, 1x1xC, is repeated over all pixels, and one of a single channel, HxWx1, over all channels; otherwise all branches must have the same shape. So `parallel mul { - skip - avgpool global | conv 16x1x1 | relu | conv 64x1x1 | sigmoid }` is squeeze and excitation of 64 channels.',
  examples: [
    'parallel mul { - conv 4x3x3 pad 1 - conv 4x1x1 | sigmoid }',
    'parallel mul { - conv 4x3x3 pad 1 - avgpool global | conv 4x1x1 | sigmoid }',
    'parallel mul { - skip - conv 1x1x1 | sigmoid }',
  ],
  build: (context) => ({ output: combine(spreading(context), inPairs(context, 'mul')) }),
  explain: (facts) => explainMerge(facts, (x) => x.join(' * ')),
});

/** The largest of branches: maxout (I. Goodfellow et al., "Maxout networks", 2013). */
export const maxLayer = defineLayer({
  ...shared,
  name: 'max',
  summary: 'Merge: the largest of all branches, number by number.',
  doc: 'All branches must have the same shape. Where two are equal, each gets half of the gradient. Used as `parallel max { - ... - ... }`.',
  examples: ['parallel max { - conv 4x1x1 - conv 4x3x3 pad 1 }'],
  build: (context) => ({ output: combine(sameShape(context, 'max'), inPairs(context, 'max')) }),
  explain: (facts) => explainMerge(facts, (x) => `max(${x.join(', ')})`),
});

/** The mean of branches. */
export const averageLayer = defineLayer({
  ...shared,
  name: 'average',
  summary: 'Merge: the mean of all branches, number by number.',
  doc: 'All branches must have the same shape. Used as `parallel average { - ... - ... }`.',
  examples: ['parallel average { - conv 4x1x1 - conv 4x3x3 pad 1 }'],
  build: (context) => {
    const sum = combine(sameShape(context, 'average'), inPairs(context, 'add'));
    return { output: context.emit('scaleShift', [sum], { scale: 1 / context.inputs.length }) };
  },
  explain: (facts) => explainMerge(facts, (x) => `(${x.join(' + ')}) / ${x.length}`),
});

type Pair = (a: ValueId, b: ValueId) => ValueId;

function inPairs(context: LayerContext, op: string): Pair {
  return (a, b) => context.emit(op, [a, b]);
}

/** All branches by an op of two, from the first on. */
function combine([first, ...rest]: readonly ValueId[], pair: Pair): ValueId {
  assert(first !== undefined, 'a merge was built without branches');
  return rest.reduce(pair, first);
}

/** The branches, which must have one shape (E221). */
function sameShape(context: LayerContext, merge: string): readonly ValueId[] {
  const [sizes, ...others] = context.inputs.map((input) => featureSizes(context, input).join('x'));
  if (others.some((other) => other !== sizes)) failLayer('E221', { merge });
  return context.inputs;
}

/** The branches, of which some may be repeated: over pixels where they have one, over channels where they have one (E217). */
function spreading(context: LayerContext): readonly ValueId[] {
  const sizes = context.inputs.map((input) => featureSizes(context, input));
  const [first = [], ...others] = sizes;
  others.reduce((sofar, next) => {
    if (!meet(sofar, next)) failLayer('E217', { left: sofar.join('x'), right: next.join('x') });
    return sofar.map((size, i) => Math.max(size, next[i] ?? 1));
  }, first);
  return context.inputs;
}

/** Height and width together and channels by themselves are equal, or 1 on one side. */
function meet(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  const [pixelsA, pixelsB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSpread = [pixelsA, pixelsB].some((pixels) => pixels.every((size) => size === 1));
  const [channelsA = 1, channelsB = 1] = [a.at(-1), b.at(-1)];
  return (
    (isSpread || pixelsA.every((size, i) => size === pixelsB[i])) &&
    (channelsA === channelsB || Math.min(channelsA, channelsB) === 1)
  );
}

function explainMerge(
  { inputs, output }: LayerFacts,
  formula: (branches: readonly string[]) => string,
): LayerDerivation {
  const text = output.join('x');
  const spread = inputs.flatMap((sizes, i) =>
    sizes.join('x') === text ? [] : [`x${i + 1} is ${sizes.join('x')}, repeated to ${text}`],
  );
  return {
    formula: [`y = ${formula(inputs.map((_, i) => `x${i + 1}`))}, number by number`],
    sizes: spread.length > 0 ? spread : [`all ${inputs.length} branches are ${text}`],
    macs: [],
  };
}

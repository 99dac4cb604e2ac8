import {
  defineLayer,
  imageSize,
  onlyInput,
  type ArgSchema,
  type BuiltLayer,
  type LayerContext,
} from '../definition/define-layer.js';
import { factNumber, type LayerDerivation, type LayerFacts } from '../definition/layer-derivation.js';

const shared = { takes: 'one', family: 'normalisation', isTag: true, keys: {} } as const;

function probability(of: string) {
  return {
    p: { type: 'number', min: 0, max: 0.999, doc: `Probability that ${of} is dropped.` },
  } as const satisfies ArgSchema;
}

/** Spatial dropout: J. Tompson et al., "Efficient object localization using convolutional networks", 2015, section 3.2. */
export const spatialdropoutLayer = defineLayer({
  ...shared,
  isSpatial: true,
  name: 'spatialdropout',
  summary: 'Spatial dropout: in training, whole channels of an image are set to 0.',
  doc: '`spatialdropout P` drops each channel of each image with probability P in training and divides the others by 1 - P; outside training it does nothing. Neighbouring pixels are much alike, so that `dropout` among them leaves most of what it drops to be read next to it.',
  examples: ['spatialdropout 0.2'],
  positionals: probability('a channel'),
  build: (context, { p }) => {
    imageSize(context);
    return drop(context, 'channel', p);
  },
  explain: (facts) => explainDrop(facts, 'for all pixels of a channel together'),
});

/** Stochastic depth: G. Huang et al., "Deep networks with stochastic depth", 2016, scaled in training as by torchvision and timm. */
export const droppathLayer = defineLayer({
  ...shared,
  name: 'droppath',
  summary:
    'Stochastic depth: in training, what flows through is set to 0 as a whole for some of the samples.',
  doc: '`droppath P` at the end of a residual branch leaves the branch out for each sample with probability P in training, and divides it by 1 - P for the others; outside training it does nothing.',
  examples: ['droppath 0.1', 'parallel add { - conv 4x1x1 - conv 4x3x3 pad 1 | droppath 0.2 }'],
  positionals: probability('the whole branch of a sample'),
  build: (context, { p }) => drop(context, 'sample', p),
  explain: (facts) => explainDrop(facts, 'for all numbers of a sample together'),
});

function drop(context: LayerContext, over: 'channel' | 'sample', rate: number): BuiltLayer {
  const output = context.emit('dropTogether', [onlyInput(context)], { rate, stream: context.stream, over });
  return { output, facts: { rate } };
}

function explainDrop({ attrs }: LayerFacts, together: string): LayerDerivation {
  const rate = factNumber(attrs, 'rate');
  const kept = Number((1 - rate).toPrecision(12));
  return {
    formula: [
      'in use: y = x',
      `in training: y = 0 with probability ${rate}, else x / (1 - ${rate}) = x / ${kept}, ${together}`,
    ],
    sizes: [],
    macs: [],
  };
}

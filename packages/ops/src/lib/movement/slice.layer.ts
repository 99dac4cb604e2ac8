import { defineLayer, failLayer, featureSizes, onlyInput } from '../definition/define-layer.js';
import {
  factList,
  indicesOf,
  type LayerDerivation,
  type LayerFacts,
} from '../definition/layer-derivation.js';
import { requireDivides } from '../shape/divides.js';

interface SliceArgs {
  readonly part: number | null;
  readonly of: number | null;
  readonly begin: number | null;
  readonly count: number | null;
}

/** The first channel, counted from 0, and how many. */
type Range = readonly [begin: number, count: number];

/** Some of the channels of an image, or of the numbers of a vector. */
export const sliceLayer = defineLayer({
  name: 'slice',
  summary: 'Takes some of the channels: one of equal parts, or a range.',
  doc: '`slice 1 of 2` is the first half of the channels, `slice 2 of 2` the second: branches of a `parallel` that begin so split the channels among them, as in ShuffleNetV2. `slice begin 16 count 8` is channels 16 to 23, counted from 0; without `count`, all from 16 on. Of a vector it takes numbers. Rows and columns are cut by `crop`.',
  examples: ['slice 1 of 2', 'slice begin 1', 'slice begin 0 count 2'],
  takes: 'one',
  family: 'space',
  positionals: {
    part: { type: 'int', min: 1, optional: true, doc: 'Which of the equal parts, counted from 1.' },
  },
  keys: {
    of: { type: 'int', min: 1, optional: true, doc: 'How many equal parts there are.' },
    begin: { type: 'int', min: 0, optional: true, doc: 'The first channel of a range, counted from 0.' },
    count: {
      type: 'int',
      min: 1,
      optional: true,
      doc: 'How many channels the range has; all that follow where it is left out.',
    },
  },
  build: (context, args) => {
    const sizes = featureSizes(context);
    const [begin, count] = rangeOf(args, sizes.at(-1) ?? 1);
    const output = context.emit('slice', [onlyInput(context)], {
      begin: [...sizes.map(() => 0), begin],
      size: [-1, ...sizes.slice(0, -1), count],
    });
    return { output, facts: { range: [begin, count] } };
  },
  explain: explainSlice,
});

function rangeOf(args: SliceArgs, channels: number): Range {
  const { part, of, begin, count } = args;
  if (of !== null) return partOf(part, of, args, channels);
  if (part !== null) return failNeeds('`of` behind the part', `slice ${part} of ${Math.max(2, part)}`);
  if (begin === null) return failNeeds('a part or `begin`', 'slice 1 of 2');
  if (begin >= channels) return failRange('begin', channels - 1, begin, channels);
  if (count !== null && begin + count > channels)
    return failRange('count', channels - begin, count, channels);
  return [begin, count ?? channels - begin];
}

function partOf(part: number | null, of: number, { begin, count }: SliceArgs, channels: number): Range {
  if (part === null) return failNeeds('a part before `of`', `slice 1 of ${of}`);
  for (const [argument, value] of Object.entries({ begin, count }))
    if (value !== null)
      failLayer('E304', { layer: 'slice', what: `\`${argument}\` beside \`of\`` }, { argument });
  if (part > of) return failRange('part', of, part, channels);
  requireDivides({ layer: 'slice', argument: 'of', divisor: of, count: channels, what: 'channels' });
  return [((part - 1) * channels) / of, channels / of];
}

function failNeeds(argument: string, example: string): never {
  return failLayer('E303', { layer: 'slice', argument, example });
}

function failRange(argument: string, most: number, found: number, channels: number): never {
  const slots = { layer: 'slice', argument, range: `at most ${most}`, found };
  return failLayer('E306', slots, {
    argument,
    notes: [`the channels that come in are 0 to ${channels - 1}`],
  });
}

function explainSlice({ attrs, inputs: [input = []], output }: LayerFacts): LayerDerivation {
  const [begin = 0, count = 0] = factList(attrs, 'range');
  const place = indicesOf(input);
  return {
    formula: [`y${place} = x${begin === 0 ? place : place.replace('k', `k + ${begin}`)}`],
    sizes: [`channels: ${begin} to ${begin + count - 1} of ${input.at(-1)} = ${output.at(-1)}`],
    macs: [],
  };
}

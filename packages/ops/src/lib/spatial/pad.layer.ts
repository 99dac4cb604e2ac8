import type { ValueId } from '@convlang/ir';
import {
  defineLayer,
  failLayer,
  imageSize,
  onlyInput,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  directionsOf,
  factList,
  factNumber,
  imageSizes,
  indicesOf,
  isSignal,
  type LayerFacts,
  type LayerDerivation,
} from '../definition/layer-derivation.js';

interface PadArgs {
  readonly sides: readonly [number, number, number, number] | null;
  readonly by: 'constant' | 'reflect' | 'edge';
  readonly value: number;
  readonly front: number | null;
  readonly back: number | null;
}

/** Rows, columns and channels around the image: of a constant, mirrored or repeated. */
export const padLayer = defineLayer({
  name: 'pad',
  summary:
    'Puts rows and columns around the image, of one value, mirrored or repeated, or channels of zeros beside its own.',
  doc: '`pad 2` on all sides, `pad 1x2` above and below, left and right, or by side. `pad 3 reflect` mirrors the image about its first and last rows and columns, which are not repeated; `pad 3 edge` repeats them. `front` and `back` add channels of zeros: with `maxpool 1 stride 2`, they make the shortcut without parameters of the CIFAR residual networks.',
  examples: [
    'pad 2',
    'pad top 0 bottom 1 left 0 right 1',
    'pad 1x2 value 1',
    'pad 1 reflect',
    'pad 2 edge',
    'pad front 8 back 8',
  ],
  takes: 'one',
  family: 'space',
  isSpatial: true,
  positionals: {
    sides: {
      type: 'sides',
      optional: true,
      doc: 'How many on each side; may be left out when channels are added.',
    },
    by: {
      type: 'enum',
      values: ['constant', 'reflect', 'edge'],
      default: 'constant',
      doc: 'Whether the new pixels hold one value, the image mirrored, or its edge.',
    },
  },
  keys: {
    value: { type: 'number', default: 0, doc: 'What the new pixels hold.' },
    front: { type: 'int', min: 0, optional: true, doc: 'How many channels of zeros come before its own.' },
    back: { type: 'int', min: 0, optional: true, doc: 'How many channels of zeros come after its own.' },
  },
  build: (context, args) => {
    imageSize(context);
    checkArguments(args);
    const { sides, by, value, front, back } = args;
    const framed = sides === null ? onlyInput(context) : frame(context, args, sides);
    const facts = { pads: sides ?? [0, 0, 0, 0], value, ...(by === 'constant' ? {} : { by }) };
    if (front === null && back === null) return { output: framed, facts };
    const channels = [front ?? 0, back ?? 0] as const;
    return { output: addChannels(context, framed, channels), facts: { ...facts, channels } };
  },
  explain: explainPad,
});

function checkArguments({ sides, by, value, front, back }: PadArgs): void {
  if (sides === null && ((front === null && back === null) || by !== 'constant'))
    failLayer('E303', {
      layer: 'pad',
      argument: '`sides`',
      example: by === 'constant' ? 'pad 2' : `pad 2 ${by}`,
    });
  if (value === 0) return;
  if (sides === null)
    failLayer('E304', { layer: 'pad', what: '`value` without `sides`' }, { argument: 'value' });
  if (by !== 'constant')
    failLayer('E304', { layer: 'pad', what: `\`value\` beside \`${by}\`` }, { argument: 'value' });
}

/** The image with rows and columns around it. */
function frame(
  context: LayerContext,
  { by, value }: PadArgs,
  sides: readonly [number, number, number, number],
): ValueId {
  const input = onlyInput(context);
  if (by === 'constant') return context.emit('pad', [input], { pads: sides, value });
  const [height, width] = imageSize(context);
  const [top, bottom, left, right] = sides;
  if (by === 'reflect') {
    checkReflection(Math.max(top, bottom), height, 'rows');
    checkReflection(Math.max(left, right), width, 'columns');
  }
  const target = [height + top + bottom, width + left + right];
  return context.emit('resample', [input], { rule: by, target, begin: [top, left] });
}

function checkReflection(pad: number, size: number, what: string): void {
  if (pad < size) return;
  const slots = { layer: 'pad', argument: 'sides', range: `at most ${size - 1} for \`reflect\``, found: pad };
  const notes = [`${size} ${what} come in, and the one at the edge is not repeated`];
  failLayer('E306', slots, { argument: 'sides', notes });
}

function explainPad({ attrs, inputs: [input], output }: LayerFacts): LayerDerivation {
  const pads = factList(attrs, 'pads');
  const [front = 0, back = 0] = factList(attrs, 'channels');
  const [, , channels] = imageSizes(input);
  const isWider = front + back > 0;
  const directions = directionsOf(output).map((direction, i) => ({
    ...direction,
    before: pads[2 * i] ?? 0,
    after: pads[2 * i + 1] ?? 0,
    from: input?.[i] ?? 1,
    to: output[i] ?? 1,
  }));
  const places = directions.map(({ at, before }) => `${at} - ${before}`);
  const inside = isSignal(input) ? 'the signal' : 'the image';
  return {
    formula: [
      `y${indicesOf(output)} = x[${places.join(', ')}, k - ${front}] inside ${inside}, ${aroundText(attrs)}`,
      ...(isWider ? [`  the ${front} channels before and ${back} behind are zeros`] : []),
    ],
    sizes: [
      ...directions.map(
        ({ name, from, before, after, to }) => `${name}: ${from} + ${before} + ${after} = ${to}`,
      ),
      ...(isWider ? [`channels: ${channels} + ${front} + ${back} = ${output.at(-1)}`] : []),
    ],
    macs: [],
  };
}

function aroundText({ by, ...attrs }: LayerFacts['attrs']): string {
  if (by === 'reflect') return 'around it the same, mirrored about the edge, which is not repeated';
  return by === 'edge' ? 'around it what is nearest at the edge' : `${factNumber(attrs, 'value')} around it`;
}

/** Channels of zeros before and after those of `input`. */
function addChannels(
  context: LayerContext,
  input: ValueId,
  [front, back]: readonly [number, number],
): ValueId {
  const [height, width, channels] = imageSize(context, input);
  const shape = [-1, height, width, front + channels + back];
  return context.emit('scatterSlice', [input], { begin: [0, 0, 0, front], shape });
}

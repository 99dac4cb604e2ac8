import type { ValueId } from '@convlang/ir';
import {
  defineLayer,
  failLayer,
  imageSize,
  onlyInput,
  type LayerContext,
} from '../definition/define-layer.js';
import {
  factList,
  factNumber,
  imageSizes,
  type LayerFacts,
  type LayerDerivation,
} from '../definition/layer-derivation.js';

/** Rows, columns and channels of a constant around the image. */
export const padLayer = defineLayer({
  name: 'pad',
  summary: 'Puts rows and columns of one value around the image, or channels of zeros beside its own.',
  doc: '`pad 2` on all sides, `pad 1x2` above and below, left and right, or by side. `front` and `back` add channels of zeros: with `maxpool 1 stride 2`, they make the shortcut without parameters of the CIFAR residual networks.',
  examples: ['pad 2', 'pad top 0 bottom 1 left 0 right 1', 'pad 1x2 value 1', 'pad front 8 back 8'],
  takes: 'one',
  family: 'space',
  positionals: {
    sides: {
      type: 'sides',
      optional: true,
      doc: 'How many on each side; may be left out when channels are added.',
    },
  },
  keys: {
    value: { type: 'number', default: 0, doc: 'What the new pixels hold.' },
    front: { type: 'int', min: 0, optional: true, doc: 'How many channels of zeros come before its own.' },
    back: { type: 'int', min: 0, optional: true, doc: 'How many channels of zeros come after its own.' },
  },
  build: (context, args) => {
    imageSize(context);
    const { sides, value, front, back } = args;
    if (sides === null && front === null && back === null)
      failLayer('E303', { layer: 'pad', argument: '`sides`', example: 'pad 2' });
    if (sides === null && value !== 0)
      failLayer('E304', { layer: 'pad', what: '`value` without `sides`' }, { argument: 'value' });
    const attrs = { pads: sides ?? [0, 0, 0, 0], value };
    const input = onlyInput(context);
    const framed = sides === null ? input : context.emit('pad', [input], attrs);
    if (front === null && back === null) return { output: framed, facts: attrs };
    const channels = [front ?? 0, back ?? 0] as const;
    return { output: addChannels(context, framed, channels), facts: { ...attrs, channels } };
  },
  explain: explainPad,
});

function explainPad({ attrs, inputs: [input], output }: LayerFacts): LayerDerivation {
  const [top = 0, bottom = 0, left = 0, right = 0] = factList(attrs, 'pads');
  const [front = 0, back = 0] = factList(attrs, 'channels');
  const [height, width, channels] = imageSizes(input);
  const isWider = front + back > 0;
  return {
    formula: [
      `y[r, c, k] = x[r - ${top}, c - ${left}, k - ${front}] inside the image, ${factNumber(attrs, 'value')} around it`,
      ...(isWider ? [`  the ${front} channels before and ${back} behind are zeros`] : []),
    ],
    sizes: [
      `height: ${height} + ${top} + ${bottom} = ${output[0]}`,
      `width: ${width} + ${left} + ${right} = ${output[1]}`,
      ...(isWider ? [`channels: ${channels} + ${front} + ${back} = ${output[2]}`] : []),
    ],
    macs: [],
  };
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

import type { ValueId } from '@convlang/ir';
import { defineLayer, onlyInput, type LayerContext } from '../definition/define-layer.js';
import { activation, eachNumber } from './number-by-number.js';

/** `min(max(0, x), 6)`: A. Krizhevsky, "Convolutional deep belief networks on CIFAR-10", 2010; MobileNetV2 of 2018 uses it. */
export const relu6Layer = defineLayer({
  ...activation,
  name: 'relu6',
  summary: 'Rectifier with a ceiling: numbers are kept between 0 and 6.',
  doc: '`min(max(0, x), 6)`, number by number. No gradient passes at 0 and at 6.',
  examples: ['relu6'],
  build: (context) => ({ output: context.emit('clamp', [onlyInput(context)], { min: 0, max: 6 }) }),
  explain: () => eachNumber('y = min(max(0, x), 6)'),
});

/** `relu6(x + 3) / 6`: A. Howard et al., "Searching for MobileNetV3", 2019, section 5.2. */
export const hardsigmoidLayer = defineLayer({
  ...activation,
  name: 'hardsigmoid',
  summary: 'A sigmoid of straight lines: 0 up to -3, 1 from 3 on.',
  doc: '`min(max(0, x + 3), 6) / 6`, number by number, as in MobileNetV3 and PyTorch. Older versions of Keras have `x / 5 + 1/2` between its ends.',
  examples: ['hardsigmoid'],
  build: (context) => ({ output: hardSigmoid(context, onlyInput(context)) }),
  explain: () => eachNumber('y = min(max(0, x + 3), 6) / 6'),
});

/** `x * relu6(x + 3) / 6`: A. Howard et al., "Searching for MobileNetV3", 2019, section 5.2. */
export const hardswishLayer = defineLayer({
  ...activation,
  name: 'hardswish',
  summary: 'A swish of straight lines: each number times its own hard sigmoid.',
  doc: '`x * min(max(0, x + 3), 6) / 6`, number by number, as in MobileNetV3.',
  examples: ['hardswish'],
  build: (context) => {
    const x = onlyInput(context);
    return { output: context.emit('mul', [x, hardSigmoid(context, x)]) };
  },
  explain: () => eachNumber('y = x * min(max(0, x + 3), 6) / 6'),
});

function hardSigmoid(context: LayerContext, x: ValueId): ValueId {
  const moved = context.emit('scaleShift', [x], { shift: 3 });
  return context.emit('scaleShift', [context.emit('clamp', [moved], { min: 0, max: 6 })], { scale: 1 / 6 });
}

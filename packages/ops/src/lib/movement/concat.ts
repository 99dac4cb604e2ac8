import type { Dim, ValueType } from '@convlang/ir';
import { formatShape, refuse, requireSize } from '../checks.js';
import { defineOp } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';
import { boxIndex } from './box-index.js';

/** Tensors side by side along one axis; other dimensions agree. */
export const concat = defineOp({
  name: 'concat',
  summary: 'Puts tensors side by side along one axis.',
  inputs: [{ name: 'x', doc: 'any shape, equal but for the axis', variadic: true }],
  outputs: ['y'],
  attrs: { axis: { type: 'int', default: -1, doc: 'counted from 0, or backwards from -1' } },
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [first] = tuple(inputs, 1);
    const rank = first.shape.length;
    const axis = attrs.axis < 0 ? attrs.axis + rank : attrs.axis;
    if (axis < 0 || axis >= rank)
      refuse('concat', `axis ${attrs.axis} is outside ${formatShape(first.shape)}`);
    inputs.forEach((x, i) => checkBesides(axis, first, x, i));
    const length = inputs.reduce((sum, x) => sum + requireSize('concat', 'the axis', x.shape[axis]), 0);
    return [{ dtype: first.dtype, shape: first.shape.map((dim, i): Dim => (i === axis ? length : dim)) }];
  },
  reference: (inputs, attrs, outputs) => {
    const [y] = tuple(outputs, 1);
    const axis = attrs.axis < 0 ? attrs.axis + y.shape.length : attrs.axis;
    let offset = 0;
    for (const x of inputs) {
      const begin = y.shape.map((_, i) => (i === axis ? offset : 0));
      const target = boxIndex(y.shape, begin, x.shape);
      for (let i = 0; i < x.data.length; i++) y.data[target[i] as number] = x.data[i] as number;
      offset += x.shape[axis] ?? 0;
    }
  },
});

function checkBesides(axis: number, first: ValueType, x: ValueType, i: number): void {
  const fits =
    x.shape.length === first.shape.length && x.shape.every((dim, k) => k === axis || dim === first.shape[k]);
  if (!fits)
    refuse(
      'concat',
      `input ${i} is ${formatShape(x.shape)}, input 0 is ${formatShape(first.shape)}: they differ beside axis ${axis}`,
    );
}

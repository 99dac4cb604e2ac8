import { defineOp } from '../definition/define-op.js';
import { mapElements } from '../shape/map-elements.js';
import { sameType } from '../shape/same-type.js';
import { tuple } from '../shape/tuple.js';

/** `log(1 + exp(x))` in the form `max(x, 0) + log(1 + exp(-|x|))`, which cannot overflow. */
export const softplus = defineOp({
  name: 'softplus',
  summary: 'A smooth rectifier: `log(1 + exp(x))`.',
  inputs: [{ name: 'x', doc: 'any shape' }],
  outputs: ['y'],
  attrs: {},
  traits: { elementwise: true },
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  infer: (inputs) => sameType('softplus', ['x'], inputs),
  reference: (inputs, _, outputs) =>
    mapElements(
      inputs,
      tuple(outputs, 1)[0],
      (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    ),
});

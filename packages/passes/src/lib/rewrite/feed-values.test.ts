import { BATCH, GraphBuilder } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { expect, it } from 'vitest';
import { feedValues, selectOutputs } from '../../index.js';

/** `y = (relu x)² · relu x`. */
function model() {
  const builder = new GraphBuilder('model', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const rectified = builder.emit('relu', [x]);
  const square = builder.emit('square', [rectified]);
  builder.output('y', builder.emit('mul', [square, rectified]));
  return { graph: builder.build(), x, rectified, square };
}

it('takes a value as an input, and makes the others as before', () => {
  const { graph, x, square } = model();
  const fed = [
    { name: 'fed', value: square },
    { name: 'an input anyway', value: x },
  ];
  const { inputs, nodes } = selectOutputs(feedValues(graph, fed), ['y']);
  expect(inputs.map(({ name }) => name)).toEqual(['x', 'fed']);
  expect(nodes.map(({ op }) => op)).toEqual(['relu', 'mul']);
});

it('needs nothing of what only makes values that are fed', () => {
  const { graph, rectified, square } = model();
  const fed = [
    { name: 'first', value: rectified },
    { name: 'second', value: square },
  ];
  const { inputs, nodes } = selectOutputs(feedValues(graph, fed), ['y']);
  expect(inputs.map(({ name }) => name)).toEqual(['first', 'second']);
  expect(nodes.map(({ op }) => op)).toEqual(['mul']);
});

import { BATCH, GraphBuilder } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { removeDead } from '../../index.js';

describe('removeDead', () => {
  it('keeps inputs, parameters and updates, drops nodes and layers that nothing needs', () => {
    const builder = new GraphBuilder('model', coreTyping);
    const type = { dtype: 'f32', shape: [BATCH, 2] } as const;
    const x = builder.input('x', type);
    builder.input('unused', type);
    const w = builder.parameter(
      { name: 'w', layer: 'w', stream: 'w', role: 'state', initializer: { kind: 'constant', value: 1 } },
      { dtype: 'f32', shape: [2] },
    );
    const dead = builder.emit('relu', [x], { name: 'dead' });
    const live = builder.emit('square', [x], { name: 'live' });
    const layer = { kind: 'relu', inputs: [x], parameters: [], attrs: {}, args: {}, macs: 0, tap: null };
    const origin = { span: { file: 'a', start: 0, end: 1 }, chain: [] };
    builder.layer({ ...layer, name: 'dead', output: dead, origin });
    builder.layer({ ...layer, name: 'live', output: live, origin });
    builder.output('y', live);
    builder.update('w', builder.emit('square', [w], { name: 'newW' }));
    const slim = removeDead(builder.build());
    expect(slim.values.map((value) => value.name)).toEqual(['x', 'unused', 'w', 'live', 'newW']);
    expect(slim.layers.map((l) => [l.name, slim.values[l.output]?.name])).toEqual([['live', 'live']]);
    expect(slim.updates).toEqual([{ parameter: 'w', value: 4 }]);
  });
});

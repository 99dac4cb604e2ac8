import { describe, expect, it } from 'vitest';
import { createPicture } from '../picture/create-picture.js';
import { networkOf } from '../../testing/networks.js';
import { textFlow } from './text-flow.js';

/** The branches with nothing in them, as the text of a network names them. */
function straightBranches(text: string): readonly string[] {
  return textFlow(createPicture(networkOf(text), { depth: Infinity })).flatMap(({ content }) =>
    content.kind === 'straight' ? [content.text] : [],
  );
}

describe('a branch with nothing in it', () => {
  it('is a skip where it takes what comes in', () => {
    const residual = 'parallel add { - conv 2x1x1 | relu  - skip }';
    expect(straightBranches(`input 4x4x2 | conv 2x1x1 as c | ${residual} | relu | ${residual}`)).toEqual([
      'skip',
      'skip',
    ]);
  });

  it('is a skip in each round of a repeat and each call of a block', () => {
    const block = 'block b { parallel concat { - skip  - conv 2x1x1 } }';
    expect(straightBranches(`${block} input 4x4x2 | repeat 2 { b() } | b()`)).toEqual([
      'skip',
      'skip',
      'skip',
    ]);
  });

  it('is a skip behind a tap', () => {
    const tap = 'tap aux { flatten | dense 2 }';
    expect(straightBranches(`input 4x4x2 | relu | ${tap} | parallel add { - conv 2x1x1  - skip }`)).toEqual([
      'skip',
    ]);
  });

  it('is called by its name where the file goes back to it', () => {
    const text =
      'input 4x4x2 | conv 2x1x1 as d4 | maxpool 2 | upsample 2 | parallel concat { - skip  - from d4 }';
    expect(straightBranches(text)).toEqual(['from d4']);
  });
});

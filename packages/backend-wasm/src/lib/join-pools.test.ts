import { createReferenceBackend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { coreOps } from '@convlang/ops';
import { fuse, scheduleGraph, type TraitTable } from '@convlang/passes';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../index.js';
import { numbers, outputOf } from '../testing/as-defined.js';
import { joinPools } from './join-pools.js';

const graphOf = (text: string): Graph => compileOrThrow({ path: 'pools.conv', text }).graph;

/** The ops of each step, of a schedule that has no pools in its steps before. */
function stepsOf(graph: Graph): readonly string[] {
  const table: TraitTable = { ...coreOps, maxpool: { traits: {} } };
  const { steps } = joinPools(fuse(scheduleGraph(graph, coreOps), table));
  return steps.map((step) => step.map(({ op }) => op).join(' '));
}

/** Numbers of -1 to 1. */
function imagesOf(shape: readonly number[]): Tensor<'f32'> {
  return tensor(
    'f32',
    shape,
    numbers('images', shape).data.map((v) => 2 * v),
  );
}

describe('pools of 2 by 2 behind convolutions of one channel', () => {
  it('are joined where they alone read what is rectified, or what is not', () => {
    expect(stepsOf(graphOf('input 12x12x1 | conv 6x5x5 | relu | maxpool 2'))).toEqual(['conv relu maxpool']);
    expect(stepsOf(graphOf('input 12x12x1 | conv 6x3x3 pad 1 | maxpool 2'))).toEqual(['conv maxpool']);
  });

  it('stay where what they read is no rectifier, where windows overlap, and behind images of more channels', () => {
    expect(stepsOf(graphOf('input 12x12x1 | conv 6x5x5 | tanh | maxpool 2'))).toEqual([
      'conv tanh',
      'maxpool',
    ]);
    expect(stepsOf(graphOf('input 13x13x1 | conv 6x5x5 | relu | maxpool 3 stride 2'))).toEqual([
      'conv relu',
      'maxpool',
    ]);
    expect(stepsOf(graphOf('input 12x12x3 | conv 6x5x5 | relu | maxpool 2'))).toEqual([
      'conv relu',
      'maxpool',
    ]);
  });

  it.each([
    ['input 32x32x1 | conv 6x5x5 | relu | maxpool 2', [32, 32, 1]],
    ['rounding floor\ninput 15x21x1\n| conv 10x3x3 pad 1 | relu | maxpool 2', [15, 21, 1]],
    ['rounding floor\ninput 17x12x1\n| conv 5x5x3 pad 2 stride 2x1 | maxpool 2', [17, 12, 1]],
  ])('are the largest of what the definition says: %s', async (text, shape) => {
    const images = imagesOf([3, ...shape]);
    const expected = await outputOf(createReferenceBackend(), text, images);
    const found = await outputOf(createWasmBackend({ threads: 1 }), text, images);
    const worst = expected.reduce((most, v, i) => Math.max(most, Math.abs(v - (found[i] ?? NaN))), 0);
    expect(worst).toBeLessThan(1e-6);
    expect(await outputOf(createWasmBackend({ threads: 3 }), text, images)).toEqual(found);
  });

  it.each([0, 1, 32, 33])('are NaN where number %i of the image makes one of a window so', async (place) => {
    const text = 'input 32x32x1 | conv 6x1x1 | relu | maxpool 2';
    const images = imagesOf([1, 32, 32, 1]);
    images.data[place] = NaN;
    const found = await outputOf(createWasmBackend(), text, images);
    expect(Array.from(found.slice(0, 6)).every(Number.isNaN)).toBe(true);
    expect(found.slice(6).some(Number.isNaN)).toBe(false);
  });
});

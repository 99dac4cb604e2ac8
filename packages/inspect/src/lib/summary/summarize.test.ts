import { compileOrThrow } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { summarize, type ModelSummary } from './summarize.js';

function summaryOf(text: string): ModelSummary {
  const { graph } = compileOrThrow(text);
  return summarize(graph);
}

describe('a summary', () => {
  it('counts shared weights once, at the layer that has them first', () => {
    const { params, layers } = summaryOf('input 12x12x4 | conv 4x3x3 as f | relu | conv 4x3x3 share f');
    expect(params).toBe(148);
    expect(layers.map((layer) => layer.params)).toEqual([0, 148, 0, 0]);
  });

  it('counts side heads apart', () => {
    const summary = summaryOf('input 4x4x1 | conv 2x1x1 | tap aux { dense 3 | softmax } | dense 5');
    expect(summary).toMatchObject({ params: 169, auxParams: 99, macs: 192, auxMacs: 96 });
  });
});

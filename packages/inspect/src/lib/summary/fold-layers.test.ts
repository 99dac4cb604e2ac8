import { describe, expect, it } from 'vitest';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { fittingDepth, foldLayers, type FoldedRow } from './fold-layers.js';
import { summarize } from './summarize.js';

const text = `block cr(f) { conv (f)x3x3 pad 1 | relu }
block one { relu }
block twice(f) { cr(f) | cr(f) }
input 8x8x3 | conv 4x1x1 | repeat 3 { cr(4) } | twice(8) as t | maxpool 2 | one()
| tap side { dense 2 } | dense 5`;

function parts(depth: number): readonly string[] {
  const { graph } = compileOrThrow(text);
  return foldLayers(graph, summarize(graph).layers, depth).map(describeRow);
}

function describeRow(row: FoldedRow): string {
  const indent = '  '.repeat(row.level);
  if (row.kind === 'layer') return `${indent}${row.layer.name}`;
  const title = `${indent}${row.name ?? '-'} ${row.call}`;
  return row.kind === 'open' ? `${title}:` : `${title} x${row.times} ${row.layers.length}`;
}

describe('foldLayers', () => {
  it('makes one row of a block, and of equal calls in a repeat', () => {
    expect(parts(0)).toEqual([
      'input',
      'conv1',
      '- cr(4) x3 6',
      't twice(8) x1 4',
      'maxpool1',
      'relu4',
      'side/dense1',
      'dense1',
    ]);
  });

  it('opens as many blocks inside one another as it is told', () => {
    expect(parts(1).slice(2, 14)).toEqual([
      '- cr(4):',
      '  conv2',
      '  relu1',
      '- cr(4):',
      '  conv3',
      '  relu2',
      '- cr(4):',
      '  conv4',
      '  relu3',
      't twice(8):',
      '  - cr(8) x1 2',
      '  - cr(8) x1 2',
    ]);
    expect(parts(2)).toContain('    t/conv2');
  });

  it('knows the calls of a graph that was written as JSON and read again', () => {
    const { graph } = compileOrThrow(text);
    const read = JSON.parse(JSON.stringify(graph)) as Graph;
    const rows = (depth: number) => foldLayers(read, summarize(read).layers, depth).map(describeRow);
    expect([0, 1, 2].map(rows)).toEqual([0, 1, 2].map(parts));
  });

  it('opens what a number of rows allows', () => {
    const { graph } = compileOrThrow(text);
    const { layers } = summarize(graph);
    expect([4, 8, 17, 18, 100].map((most) => fittingDepth(graph, layers, most))).toEqual([0, 0, 0, 1, 2]);
  });
});

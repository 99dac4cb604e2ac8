import { compileOrThrow } from '@convlang/compiler';
import { assert } from '@convlang/diagnostics';
import { compareMeanings } from '@convlang/frameworks';
import { sizesOf, type Graph } from '@convlang/ir';
import { coreLayers } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { withoutText } from '../testing/without-text.js';
import { diffGraphs } from './diff/diff-graphs.js';
import { explainLayer } from './explanation/explain-layer.js';
import { windowOf } from './frameworks/asked-window.js';
import { foldLayers } from './summary/fold-layers.js';
import { summarize } from './summary/summarize.js';

const TEXT = `rounding floor
  block part(f) { conv (f)x5x5 | relu }
  input 28x28x1 | part(6) | maxpool 2 | part(16) | maxpool 3 stride 2 | flatten | dense 10 | softmax`;

function graphOf(text: string): Graph {
  return withoutText(compileOrThrow(text).graph);
}

describe('a graph without a text', () => {
  const graph = graphOf(TEXT);

  it('is summarised', () => {
    // 5*5*1*6+6, 5*5*6*16+16, 3*3*16*10+10
    expect(summarize(graph).layers.flatMap(({ params }) => (params > 0 ? [params] : []))).toEqual([
      156, 2416, 1450,
    ]);
    expect(foldLayers(graph, summarize(graph).layers, 0)).toHaveLength(graph.layers.length);
  });

  it('is explained, with no place', () => {
    expect(explainLayer(graph, graph.layers[1]?.name ?? '')).toMatchObject({
      origin: null,
      output: [24, 24, 6],
    });
  });

  it('is compared with another', () => {
    expect(diffGraphs(graph, graph).layers).toEqual([]);
  });

  it('is asked what it means in a framework, with no place', () => {
    const { meanings, unknown } = compareMeanings(graph, coreLayers, 'tensorflow');
    expect(unknown).toEqual([]);
    expect(meanings.flatMap(({ layers }) => layers).map(({ span }) => span)).toEqual(
      meanings.flatMap(({ layers }) => layers).map(() => null),
    );
    expect(meanings).not.toEqual([]);
  });

  it('keeps what its layers ask of their windows', () => {
    const layer = graph.layers.find(({ name }) => name === 'maxpool2');
    const [input] = layer?.inputs ?? [];
    assert(layer !== undefined && input !== undefined, 'there is such a layer');
    expect(layer.args).toEqual({ window: [3, 3], stride: [2, 2] });
    expect(windowOf(layer, coreLayers.maxpool, sizesOf(graph, input))).toMatchObject({
      family: 'pool',
      input: [8, 8],
      kernel: [3, 3],
      stride: [2, 2],
      rounding: 'floor',
      hasOwnStride: true,
      hasOwnRounding: false,
    });
  });
});

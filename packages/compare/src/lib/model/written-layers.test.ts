import { compileOrThrow } from '@convlang/compiler';
import { assert } from '@convlang/diagnostics';
import { coreLayers, sectionGrammar, type AnyLayer } from '@convlang/ops';
import { makeFile, makePipeline, makeStage, printFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { layerTree, writtenLayer } from './written-layers.js';

/** A layer of a file in words, and what it comes to. */
function layerOf(text: string, name?: string) {
  const { graph } = compileOrThrow(text);
  const layer = graph.layers.find((one) => one.name === name) ?? graph.layers.at(-1);
  assert(layer !== undefined, 'the text has a layer');
  const written = writtenLayer(layer, {});
  assert(written !== null, 'the layer was built');
  const { kind, attrs, parameters, output } = layer;
  return {
    ...textOf(layerTree(written)),
    rounding: written.rounding,
    layer: { kind, attrs, parameters: parameters.length, type: graph.values[output]?.type },
  };
}

function textOf({ layer, tables }: ReturnType<typeof layerTree>) {
  const pipeline = makePipeline([makeStage(layer)]);
  const lines = printFile(makeFile(tables, pipeline), { sections: sectionGrammar }).trimEnd().split('\n');
  return { stage: lines.at(-1) ?? '', headers: lines.slice(0, -1).filter((line) => line !== '') };
}

const definitions: readonly AnyLayer[] = Object.values(coreLayers);
const examples = definitions
  .filter(({ takes }) => takes === 'one')
  // An example may show the layer within a merge.
  .flatMap(({ name, examples: stages }) => stages.filter((stage) => stage.split(' ')[0] === name));

describe('layerTree', () => {
  it.each(examples)('writes `%s` so that it means the same', (example) => {
    const head = 'rounding floor input 24x24x8 |';
    const { stage, layer } = layerOf(`${head} ${example}`);
    expect(layerOf(`${head} ${stage}`).layer).toEqual(layer);
  });

  it('fills in blocks, constants and the rounding of the file', () => {
    const text = `rounding pool ceil
      const n = 3
      block part(f, s = 2) { conv (2 * f)x(n)x(n) stride s pad same | maxpool n stride 2 }
      input 16x16x2 | part(n)`;
    expect(layerOf(text, 'conv1')).toMatchObject({ stage: 'conv 6x3x3 stride 2x2 pad same', headers: [] });
    expect(layerOf(text, 'maxpool1')).toMatchObject({
      stage: 'maxpool 3x3 stride 2x2',
      rounding: { conv: 'exact', pool: 'ceil' },
    });
  });

  it('writes tables as headers', () => {
    const text = 'table seen = [0 1; 1 2; 0 2] input 8x8x3 | conv 3x3x3 connect seen';
    const { stage, headers, layer } = layerOf(text);
    expect(stage).toBe('conv 3x3x3 connect connect');
    expect(headers).toEqual(['table connect = [0 1; 1 2; 0 2]']);
    expect(layerOf(`${headers.join('\n')} input 8x8x3 | ${stage}`).layer).toEqual(layer);
  });

  it('leaves out what only a larger file can name', () => {
    const text = 'input 8x8x3 | conv 3x3x3 pad 1 as first | conv 3x3x3 pad 1 share first';
    expect(layerOf(text).stage).toBe('conv 3x3x3 pad 1');
  });
});

import { describe, expect, it } from 'vitest';
import { codesOf, graphOf, layersOf, outputOf } from '../../testing/analyze-text.js';

describe('names', () => {
  it('count layers by kind over the whole file', () => {
    expect(layersOf('input 9x9x1 | conv 2x3x3 | relu | conv 2x3x3 | relu')).toEqual([
      'input',
      'conv1',
      'relu1',
      'conv2',
      'relu2',
    ]);
  });

  it('come with the path of a call, and only where the file names it', () => {
    const block = 'block cr(f) { conv (f)x1x1 as c | relu }';
    expect(layersOf(`${block} input 4x4x1 | cr(2) as first | cr(3) | cr(4)`)).toEqual([
      'input',
      'first/c',
      'first/relu1',
      'cr1/c',
      'relu1',
      'cr2/c',
      'relu2',
    ]);
  });

  it('stay unique in a repeat', () => {
    expect(layersOf('input 4x4x1 | repeat 2 { conv 1x1x1 as c }')).toEqual([
      'input',
      'repeat1.1/c',
      'repeat1.2/c',
    ]);
  });

  it('that the file gives are not taken by layers without a name', () => {
    expect(layersOf('input 4x4x1 | conv 1x1x1 | conv 1x1x1 as conv1')).toEqual(['input', 'conv1~2', 'conv1']);
  });

  it('do not change the random stream of a layer', () => {
    const streams = (text: string) => graphOf(text).parameters.map(({ stream }) => stream);
    const plain = streams('input 4x4x1 | conv 1x1x1 | relu | conv 1x1x1 | dense 2');
    expect(plain).toEqual(['conv#1', 'conv#1/bias', 'conv#2', 'conv#2/bias', 'dense#1', 'dense#1/bias']);
    expect(streams('input 4x4x1 | conv 1x1x1 as a | relu as b | conv 1x1x1 as conv7 | dense 2 as d')).toEqual(
      plain,
    );
  });
});

describe('paths through a model', () => {
  it('go on from a named stage', () => {
    const graph = graphOf('input 8x8x3 | conv 4x3x3 as f | dense 2 | from f | conv 2x1x1');
    expect(graph.layers.at(-1)?.inputs).toEqual([graph.layers[1]?.output]);
    expect(outputOf('input 8x8x3 | conv 4x3x3 as f | dense 2 | from f | conv 2x1x1')).toBe('6x6x2');
  });

  it('begin at several inputs', () => {
    const text =
      'input 8x8x1 as a | input 8x8x2 as b | from a | conv 4x1x1 as x | from b | parallel concat { - skip - from x }';
    expect(graphOf(text).inputs.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(outputOf(text)).toBe('8x8x6');
  });

  it('end in side heads, which are counted apart', () => {
    const graph = graphOf('input 4x4x1 | conv 2x1x1 | tap aux { dense 3 | softmax } | dense 5');
    expect(graph.outputs.map(({ name }) => name)).toEqual(['aux', 'output']);
    expect(graph.layers.filter(({ tap }) => tap === 'aux').map(({ name }) => name)).toEqual([
      'aux/dense1',
      'aux/softmax1',
    ]);
  });

  it('are chosen by conditions before anything runs', () => {
    const block = 'block down(s) { if s == 1 and not in.c > 8 { skip } else { maxpool (s) } }';
    expect(outputOf(`${block} input 8x8x4 | down(1) | down(2)`)).toBe('4x4x4');
    expect(outputOf(`${block} input 8x8x9 | down(1)`)).toBe('8x8x9');
  });

  it('count in a repeat with an index', () => {
    expect(outputOf('input 4x4x1 | repeat 3 as i { conv (2 * i + 1)x1x1 }')).toBe('4x4x5');
    expect(outputOf('input 4x4x1 | repeat 0 { relu } | relu')).toBe('4x4x1');
  });
});

describe('freeze', () => {
  it('keeps the parameters of a stage and of all that lies in it from training', () => {
    const graph = graphOf(`block pair { conv 2x1x1 | bn }
      input 4x4x1 | conv 2x1x1 as c1 | pair() as p | dense 2 train { freeze c1 p }`);
    expect(graph.parameters.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'c1/kernel frozen',
      'c1/bias frozen',
      'p/conv1/kernel frozen',
      'p/conv1/bias frozen',
      'p/bn1/gain frozen',
      'p/bn1/bias frozen',
      'p/bn1/mean state',
      'p/bn1/variance state',
      'dense1/kernel trained',
      'dense1/bias trained',
    ]);
  });

  it('names a stage that is there', () => {
    expect(codesOf('input 4x4x1 | dense 2 as d train { freeze e }')).toEqual(['E313']);
  });
});

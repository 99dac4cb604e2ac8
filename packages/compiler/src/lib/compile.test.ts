import type { Diagnostic } from '@convlang/diagnostics';
import { BATCH, type Graph } from '@convlang/ir';
import {
  coreLayers,
  coreOps,
  defineLayer,
  onlyInput,
  type AnyLayer,
  type AnyOp,
  type BuiltLayer,
} from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { compile, type CompileContext } from './compile.js';

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

function graphOf(text: string, context: CompileContext = {}): Graph {
  const { graph, diagnostics } = compile(text, context);
  expect(diagnostics.filter(isError)).toEqual([]);
  if (graph === null) throw new Error('there is no graph');
  return graph;
}

const codesOf = (text: string, context: CompileContext = {}): string[] =>
  compile(text, context)
    .diagnostics.filter(isError)
    .map(({ code }) => code);

const namesOf = (text: string): string[] => graphOf(text).layers.map(({ name }) => name);

/** Sizes that come out of the model. */
const outputOf = (text: string): string => {
  const { layers, values } = graphOf(text);
  const last = layers.at(-1);
  return last === undefined ? '' : (values[last.output]?.type.shape.slice(1).join('x') ?? '');
};

/** Numbers of all parameters of a model without side heads and statistics. */
const paramsOf = (text: string): number => {
  const { parameters, values } = graphOf(text);
  const sizes = parameters.map(({ value }) => values[value]?.type.shape.map(Number) ?? []);
  return sizes.reduce((sum, shape) => sum + shape.reduce((product, size) => product * size, 1), 0);
};

describe('layers', () => {
  it('build in every form that their definition shows', () => {
    for (const layer of Object.values(coreLayers))
      for (const example of layer.examples) {
        const text = layer.takes === 'none' ? example : `input 28x28x4 | ${example}`;
        expect([example, ...codesOf(text)]).toEqual([example]);
      }
  });

  it('make the depthwise separable convolution of 2,432 parameters', () => {
    expect(paramsOf('input 28x28x32 | dwconv 3x3 pad 1 | conv 64x1x1')).toBe(2432);
  });

  it('pad in four ways', () => {
    const padsOf = (pad: string) =>
      graphOf(`input 224x224x3 | conv 64x7x7 stride 2 ${pad}`).layers[1]?.attrs['pads'];
    expect(padsOf('pad same')).toEqual([2, 3, 2, 3]);
    expect(padsOf('pad same lower')).toEqual([3, 2, 3, 2]);
    expect(padsOf('pad top 2 bottom 3 left 2 right 3')).toEqual([2, 3, 2, 3]);
    expect(padsOf('pad half round floor')).toEqual([3, 3, 3, 3]);
    expect(padsOf('pad 3x2 round floor')).toEqual([3, 3, 2, 2]);
    expect(padsOf('pad valid round floor')).toEqual([0, 0, 0, 0]);
  });

  it('enlarge images with deconv and upsample', () => {
    expect(outputOf('input 7x7x16 | deconv 8x3x3 stride 2 pad 1 output-pad 1')).toBe('14x14x8');
    expect(outputOf('input 7x7x16 | deconv 8x2x2 stride 2')).toBe('14x14x8');
    expect(outputOf('input 7x5x16 | upsample 2x3')).toBe('14x15x16');
    expect(outputOf('input 8x8x2 | pad top 0 bottom 1 left 2 right 0 | crop 1x2')).toBe('7x6x2');
  });

  it('flatten images for dense, and keep vectors', () => {
    expect(paramsOf('input 5x5x16 | dense 120')).toBe(48_120);
    expect(outputOf('input 784 | flatten | dense 10 bias off')).toBe('10');
    expect(paramsOf('input 784 | dense 10 bias off')).toBe(7840);
  });

  it('start from the initialiser of the layer, of the file, or he-normal', () => {
    const start = (text: string) => graphOf(text).parameters[0]?.initializer;
    const conv = 'input 8x8x4 | conv 6x3x3';
    expect(start(conv)).toEqual({ kind: 'he-normal', fanIn: 36, fanOut: 54 });
    expect(start(`${conv} train { init xavier-uniform }`)).toMatchObject({ kind: 'xavier-uniform' });
    expect(start(`${conv} init lecun-normal train { init xavier-uniform }`)).toMatchObject({
      kind: 'lecun-normal',
    });
  });
});

describe('fixes', () => {
  const text = 'input 28x28x1 | conv 6x5x5 | maxpool 5 | dense 10';
  const fixesOf = (context: CompileContext): unknown[] =>
    compile(text, context).diagnostics.flatMap(({ code, fixes }) => [code, (fixes ?? []).length > 0]);

  it('are proven only where they are asked for', () => {
    expect(fixesOf({})).toEqual(['E203', false]);
    expect(fixesOf({ fixes: true })).toEqual(['E203', true]);
  });
});

describe('shared weights', () => {
  it('count once and are the same parameters', () => {
    const text = 'input 12x12x4 | conv 4x3x3 as f | relu | conv 4x3x3 share f';
    const graph = graphOf(text);
    expect(paramsOf(text)).toBe(148);
    expect(graph.layers.at(-1)?.parameters).toEqual(['f/kernel', 'f/bias']);
  });

  it('must have one shape', () => {
    expect(codesOf('input 12x12x3 | conv 4x3x3 as f | conv 4x3x3 share f')).toEqual(['E207']);
    expect(codesOf('input 12x12x4 | conv 4x3x3 bias off as f | conv 4x3x3 share f')).toEqual(['E207']);
    expect(codesOf('input 12x12x4 | conv 4x3x3 share f')).toEqual(['E313']);
  });
});

describe('names', () => {
  it('count layers by kind over the whole file', () => {
    expect(namesOf('input 9x9x1 | conv 2x3x3 | relu | conv 2x3x3 | relu')).toEqual([
      'input',
      'conv1',
      'relu1',
      'conv2',
      'relu2',
    ]);
  });

  it('come with the path of a call, and only where the file names it', () => {
    const block = 'block cr(f) { conv (f)x1x1 as c | relu }';
    expect(namesOf(`${block} input 4x4x1 | cr(2) as first | cr(3) | cr(4)`)).toEqual([
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
    expect(namesOf('input 4x4x1 | repeat 2 { conv 1x1x1 as c }')).toEqual([
      'input',
      'repeat1.1/c',
      'repeat1.2/c',
    ]);
  });

  it('that the file gives are not taken by layers without a name', () => {
    expect(namesOf('input 4x4x1 | conv 1x1x1 | conv 1x1x1 as conv1')).toEqual(['input', 'conv1~2', 'conv1']);
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

describe('blocks', () => {
  it('take arguments by place, by name and by default', () => {
    const block = 'block b(f, k = f + 1, s = 1) { conv (f)x(k)x(k) stride (s) round floor }';
    expect(outputOf(`${block} input 9x9x1 | b(2)`)).toBe('7x7x2');
    expect(outputOf(`${block} input 9x9x1 | b(2, 5)`)).toBe('5x5x2');
    expect(outputOf(`${block} input 9x9x1 | b(2, s: 2)`)).toBe('4x4x2');
    expect(outputOf(`${block} input 9x9x4 | b(in.c / 2, k: in.h)`)).toBe('1x1x2');
  });

  it('see the constants of their file, and not the numbers of their caller', () => {
    const text = 'const k = 3 block inner { conv (k)x1x1 } block outer(k, n) { inner() | conv (n)x1x1 }';
    expect(outputOf(`${text} input 4x4x1 | outer(5, 2)`)).toBe('4x4x2');
    expect(codesOf('block inner { conv (n)x1x1 } block outer(n) { inner() } input 4x4x1 | outer(5)')).toEqual(
      ['E308'],
    );
  });

  it('are checked for their words even where nothing calls them', () => {
    expect(codesOf('block unused(n) { conv (n)x3x3 strides 2 | reluu } input 4x4x1 | relu')).toEqual([
      'E302',
      'E301',
    ]);
  });

  it('have each parameter once', () => {
    expect(codesOf('block b(x, x) { conv (x)x1x1 } input 4x4x1 | b(1, 2)')).toEqual(['E312']);
  });
});

describe('used files', () => {
  const files: Readonly<Record<string, string>> = {
    'nets/blocks/pair.conv': 'use "more/sizes.conv" block pair { conv (size)x3x3 | relu }',
    'nets/blocks/more/sizes.conv': 'const size = 7',
    'nets/a.conv': 'use "b.conv"',
    'nets/b.conv': 'use "a.conv"',
    'nets/über uns/x y.conv': 'const size = 3',
    'secret.conv': 'const size = 1',
  };
  const readFile = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new Error('there is no such file');
    return text;
  };
  const compileIn = (path: string, text: string, context: CompileContext = {}) =>
    compile({ path, text }, { readFile, ...context })
      .diagnostics.filter(isError)
      .map(({ code }) => code);

  it('are found relative to the file that uses them', () => {
    expect(compileIn('nets/m.conv', 'use "blocks/pair.conv" input 9x9x1 | pair() -> 7x7x7')).toEqual([]);
  });

  it('are taken in once on two ways', () => {
    const text = 'use "blocks/pair.conv" use "blocks/more/sizes.conv" input 9x9x1 | pair() | dense (size)';
    expect(compileIn('nets/m.conv', text)).toEqual([]);
  });

  it('may not lie outside of the project folder', () => {
    const text = 'use "../secret.conv" input 9x9x1 | relu';
    expect(compileIn('nets/m.conv', text)).toEqual(['E317']);
    expect(compileIn('nets/m.conv', text, { root: '' })).toEqual([]);
    for (const path of ['/secret.conv', '../../x', 'blocks/../../secret.conv', 'C:/x', '..\\\\secret.conv'])
      expect(compileIn('nets/m.conv', `use "${path}" input 9x9x1 | relu`)).toEqual(['E317']);
  });

  it('may not use one another in a circle', () => {
    expect(compileIn('nets/a.conv', 'use "b.conv" input 9x9x1 | relu')).toEqual(['E319']);
  });

  it('may have spaces and letters of all languages in their path', () => {
    expect(compileIn('nets/m.conv', 'use "über uns/x y.conv" input 9x9x1 | dense (size)')).toEqual([]);
  });

  it('must be there', () => {
    expect(compileIn('nets/m.conv', 'use "none.conv" input 9x9x1 | pair()')).toEqual(['E318']);
    expect(codesOf('use "none.conv" input 9x9x1 | relu')).toEqual(['E318']);
  });

  it('may not define a name twice', () => {
    const text = 'use "blocks/more/sizes.conv" const size = 3 input 9x9x1 | relu';
    expect(compileIn('nets/m.conv', text)).toEqual(['E312']);
  });

  it('leave the rounding of a block to the file that uses it, unless they say their own', () => {
    const pool = (header: string) => ({ readFile: () => `${header} block p { maxpool 3 stride 2 }` });
    const text = 'rounding floor use "p.conv" input 8x8x1 | p()';
    expect(codesOf(text, pool(''))).toEqual([]);
    expect(codesOf(text, pool('rounding exact'))).toEqual(['E203']);
  });
});

describe('plugins', () => {
  const twice = defineLayer({
    name: 'twice',
    summary: 'Doubles every number.',
    doc: 'x + x',
    examples: ['twice'],
    takes: 'one',
    positionals: {},
    keys: {},
    build: (context) => ({ output: context.emit('add', [onlyInput(context), onlyInput(context)]) }),
  });

  it('bring words of their own, to the files that are given them', () => {
    const plugins = [{ name: 'example', layers: { twice } }];
    expect(codesOf('input 3x3x1 | twice', { plugins })).toEqual([]);
    expect(codesOf('input 3x3x1 | twice')).toEqual(['E301']);
  });

  it.each<readonly [string, AnyLayer['build'], string]>([
    [
      'throws',
      () => {
        throw new Error('no channels');
      },
      'E216 the layer `twice` cannot be built: no channels',
    ],
    [
      'gives nothing',
      () => ({}) as BuiltLayer,
      'E216 the layer `twice` cannot be built: its `build` gives no `output`',
    ],
    ...[
      [1.5, 2],
      [0, 2],
      [NaN, 2],
    ].map((sizes): readonly [string, AnyLayer['build'], string] => [
      `makes ${sizes.join('x')}`,
      (context) => ({ output: context.source({ dtype: 'f32', shape: [BATCH, ...sizes] }) }),
      `E215 the input of \`twice\` would be ${sizes.join('x')}: sizes are whole numbers of at least 1`,
    ]),
  ])('say at the stage what is wrong with a layer that %s', (_what, build, message) => {
    const plugins = [{ name: 'example', layers: { twice: { ...twice, build } } }];
    const text = 'input 3x3x1 | twice | dense 2';
    const { graph, diagnostics } = compile(text, { plugins });
    expect(graph).toBeNull();
    expect(diagnostics.map(({ code, message, span }) => [`${code} ${message}`, span?.start])).toEqual([
      [message, text.indexOf('twice')],
    ]);
  });

  it('have ops whose shape rules may be wrong', () => {
    const halve: AnyOp = {
      ...coreOps.relu,
      name: 'halve',
      infer: ([x]) => [
        { dtype: 'f32', shape: (x?.shape ?? []).map((size) => (size === BATCH ? size : size / 2)) },
      ],
    };
    const build: AnyLayer['build'] = (context) => ({ output: context.emit('halve', [onlyInput(context)]) });
    const plugins = [{ name: 'example', layers: { twice: { ...twice, build } }, ops: { halve } }];
    expect(codesOf('input 6 | twice | dense 2', { plugins })).toEqual([]);
    expect(codesOf('input 5 | twice | dense 2', { plugins })).toEqual(['E215']);
  });
});

import { coreLayers, coreOps, interpret } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { compile, compileOrThrow } from '@convlang/compiler';
import { summarize } from './summarize.js';

/** What an example may refer to: a table for 4 channels, a stage to share with. */
const before = `table links = [0 1; 1 2]
  input 32x32x4 | conv 4x3x3 pad 1 as first |`;

const examples = Object.values(coreLayers).flatMap(({ name, takes, examples: stages }) =>
  takes === 'one' ? stages.map((stage) => ({ name, stage })) : [],
);

function errorsOf(text: string): readonly string[] {
  return compile(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

function outputOf(text: string): readonly number[] | undefined {
  const { graph } = compile(text);
  return graph === null ? undefined : summarize(graph).layers.at(-1)?.output;
}

describe('examples of layers', () => {
  it.each(examples)('$name: `$stage` has no error', ({ stage }) => {
    expect(errorsOf(`${before} ${stage}`)).toEqual([]);
  });
});

describe('pad', () => {
  it('adds channels of zeros before and behind those of the image', () => {
    const { graph } = compileOrThrow('input 1x2x2 | pad front 1 back 2');
    const image = { shape: [1, 1, 2, 2], data: Float64Array.of(1, 2, 3, 4) };
    const { outputs } = interpret(graph, coreOps, {
      batch: 1,
      feeds: { [graph.inputs[0]?.name ?? '']: image },
      parameters: {},
    });
    expect(outputs['output']?.shape).toEqual([1, 1, 2, 5]);
    expect([...(outputs['output']?.data ?? [])]).toEqual([0, 1, 2, 0, 0, 0, 3, 4, 0, 0]);
  });

  it('pads pixels and channels at once', () => {
    expect(outputOf('input 4x4x1 | pad 1x2 front 2 value 5')).toEqual([6, 8, 3]);
    expect(outputOf('input 4x4x3 | pad front 0')).toEqual([4, 4, 3]);
  });

  it.each([
    ['pad', 'E303 `pad` needs `sides`, as in `pad 2`'],
    ['pad value 2', 'E303 `pad` needs `sides`, as in `pad 2`'],
    ['pad front 2 value 2', 'E304 `pad` takes no `value` without `sides` here'],
    ['pad front -1', 'E306 `front` of `pad` must be at least 0, not -1'],
    ['flatten | pad front 1', 'E201 `pad` needs an image, but a vector of 16 numbers comes in'],
  ])('refuses `%s`', (stage, error) => {
    expect(errorsOf(`input 4x4x1 | ${stage}`)).toEqual([error]);
  });
});

it('a deconv without pad cuts nothing away', () => {
  expect(outputOf('input 4x4x1 | deconv 16x2x2 stride 2')).toEqual([8, 8, 16]);
});

import type { Diagnostic } from '@convlang/diagnostics';
import { coreOps, defineLayer, onlyInput, type AnyLayer, type AnyOp } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { compile, type CompileContext } from './compile.js';

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const codesOf = (text: string, context: CompileContext = {}): string[] =>
  compile(text, context)
    .diagnostics.filter(isError)
    .map(({ code }) => code);

describe('fixes', () => {
  const text = 'input 28x28x1 | conv 6x5x5 | maxpool 5 | dense 10';
  const fixesOf = (context: CompileContext): unknown[] =>
    compile(text, context).diagnostics.flatMap(({ code, fixes }) => [code, (fixes ?? []).length > 0]);

  it('are proven only where they are asked for', () => {
    expect(fixesOf({})).toEqual(['E203', false]);
    expect(fixesOf({ fixes: true })).toEqual(['E203', true]);
  });

  it('are found in a file with thousands of errors', () => {
    const { diagnostics } = compile(`input 8x8x2 ${'| conv 2x3x3 pade 1 | reluu '.repeat(2000)}`, {
      fixes: true,
    });
    expect(diagnostics.length).toBe(4000);
    expect(diagnostics[0]?.fixes?.map(({ title }) => title)).toEqual(['pad']);
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

  it('bring ops, which their layers emit', () => {
    const same: AnyOp = { ...coreOps.relu, name: 'same' };
    const layer: AnyLayer = {
      ...twice,
      build: (context) => ({ output: context.emit('same', [onlyInput(context)]) }),
    };
    const layers = { twice: layer };
    expect(codesOf('input 6 | twice', { plugins: [{ layers, ops: { same } }] })).toEqual([]);
    const two = [
      { name: 'a', layers },
      { name: 'b', ops: { same } },
    ];
    expect(codesOf('input 6 | twice', { plugins: two })).toEqual([]);
  });

  it('stand in for those before them', () => {
    const empty = { twice: { ...twice, examples: [], summary: 'another' } };
    const build: AnyLayer['build'] = () => {
      throw new Error('the first was asked');
    };
    const plugins = [
      { name: 'a', layers: { twice: { ...twice, build } } },
      { name: 'b', layers: empty },
    ];
    expect(codesOf('input 6 | twice', { plugins })).toEqual([]);
    expect(codesOf('input 6 | twice', { plugins: plugins.toReversed() })).toEqual(['E216']);
  });
});

describe('used files', () => {
  const readFile = (path: string): string => `const size = ${path === 'nets/parts/a.conv' ? 7 : 3}`;
  const codesIn = (text: string, context: CompileContext) =>
    compile({ path: 'nets/m.conv', text }, context)
      .diagnostics.filter(isError)
      .map(({ code }) => code);

  it('are read by the caller, by their path from where the model stands', () => {
    expect(codesIn('use "parts/a.conv" input 9 | dense (size - 6)', { readFile })).toEqual([]);
    expect(codesIn('use "../a.conv" input 9 | dense (size)', { readFile })).toEqual(['E317']);
    expect(codesIn('use "../a.conv" input 9 | dense (size)', { readFile, root: '' })).toEqual([]);
  });

  it('cannot be used where nobody reads them', () => {
    expect(codesIn('use "a.conv" input 9 | relu', {})).toEqual(['E318']);
  });
});

it('takes the limit of memory from the caller', () => {
  const text = 'input 1000 | dense 1000 bias off';
  // 1,000,000 weights, 1,000 inputs and 1,000 outputs of 4 bytes each.
  const at = (memoryBytes: number) => compile(text, { limits: { memoryBytes } }).diagnostics.length;
  expect(at(4_008_000)).toBe(0);
  expect(at(4_007_999)).toBe(1);
});

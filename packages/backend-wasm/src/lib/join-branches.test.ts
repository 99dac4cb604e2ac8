import { createReferenceBackend, initialState, type Backend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { coreOps } from '@convlang/ops';
import { fuse, scheduleGraph } from '@convlang/passes';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../index.js';
import { joinBranches } from './join-branches.js';

const graphOf = (text: string): Graph => compileOrThrow({ path: 'branches.conv', text }).graph;

/** The ops of each step. */
function stepsOf(graph: Graph): readonly string[] {
  const { steps } = joinBranches(fuse(scheduleGraph(graph, coreOps), coreOps), coreOps);
  return steps.map((step) => step.map(({ op }) => op).join(' '));
}

function numbers(name: string, shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(3, name, 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => 4 * random.uniform(0, i) - 2),
  );
}

async function outputOf(backend: Backend, graph: Graph): Promise<number[]> {
  const state = backend.createState();
  for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
  const run = await backend.compile(graph, { batch: 2, state });
  const shape = graph.values[graph.inputs[0]?.value ?? 0]?.type.shape.slice(1).map(Number) ?? [];
  const outputs = await run.run({ [graph.inputs[0]?.name ?? '']: numbers('x', [2, ...shape]) });
  return Object.values(outputs).flatMap(({ data }) => Array.from(data));
}

describe('branches that come together again', () => {
  it('are joined to the step before them where nobody else reads a part of them', () => {
    expect(stepsOf(graphOf('input 6x6x3 | conv 5x3x3 | silu'))).toEqual(['conv sigmoid mul']);
    expect(stepsOf(graphOf('input 6x6x3 | conv 5x3x3 | bn | hardswish'))).toEqual([
      expect.stringMatching(/^conv batchNorm .* mul$/),
    ]);
  });

  it('stay where their beginning or a part of them is wanted elsewhere', () => {
    const gated = graphOf(
      'input 6x6x3\n| conv 5x3x3 | parallel mul {\n  - avgpool global | conv 5x1x1 | sigmoid\n  - skip\n}',
    );
    expect(stepsOf(gated)[0]).toBe('conv');
    const added = graphOf(
      'input 6x6x3\n| conv 5x3x3 | parallel add {\n  - silu\n  - maxpool 3 stride 1 pad 1\n}',
    );
    expect(stepsOf(added)[0]).toBe('conv');
  });

  it.each(['silu', 'hardswish', 'mish', 'gelu', 'softsign', 'hardsigmoid', 'selu'])(
    'of %s give the numbers of the definitions',
    async (word) => {
      const graph = graphOf(
        `input 12x12x4\n| conv 16x3x3 pad 1 | ${word}\n| conv 18x3x3 pad 1 | bn | ${word}\n| dwconv 3x3 | ${word}\n| dense 7 | ${word}\n| dense 3`,
      );
      const expected = await outputOf(createReferenceBackend(), graph);
      const largest = Math.max(...expected.map(Math.abs));
      const found = await outputOf(createWasmBackend(), graph);
      expect(
        Math.max(...found.map((value, i) => Math.abs(value - (expected[i] ?? NaN)))) / largest,
      ).toBeLessThan(1e-5);
    },
  );
});

import { assert } from '@convlang/diagnostics';
import { coreOps, type AnyOp, type RefTensor } from '@convlang/ops';
import type { Backend } from './backend.js';
import { createHostBackend } from './host/create-host-backend.js';
import type { HostKernel, HostNumbers } from './host/host-kernel.js';
import type { Operand } from './operand.js';

/**
 * The oracle as a backend: every op by its naive definition in float64, rounded to float32 where numbers go in and out. Slow
 * by intention; other backends are compared with it.
 *
 * @param ops default the core's; with plugins, an extended registry
 */
export function createReferenceBackend(ops: Readonly<Record<string, AnyOp>> = coreOps): Backend {
  const kernels = Object.fromEntries(Object.entries(ops).map(([name, op]) => [name, referenceKernel(op)]));
  return createHostBackend({ name: 'reference', kernels, isExact: true }, { ops });
}

function referenceKernel({ reference }: AnyOp): HostKernel<never> {
  return ({ inputs, outputs, attrs }) => ({
    scratch: 0,
    tableBytes: 0,
    run: (ins, outs) => {
      // Definitions add onto zeros.
      outs.forEach((numbers) => numbers.fill(0));
      reference(asTensors(inputs, ins), attrs, asTensors(outputs, outs));
      return undefined;
    },
  });
}

function asTensors(operands: readonly Operand[], numbers: readonly HostNumbers[]): readonly RefTensor[] {
  return operands.map(({ shape }, i) => {
    const data = numbers[i];
    assert(data instanceof Float64Array, 'an exact backend holds float64');
    return { shape, data };
  });
}

import { coreOps, widen, type AnyOp, type RefTensor } from '@convlang/ops';
import { allocate, tensor, type Tensor } from '@convlang/tensor';
import type { Device, DeviceKernel, TableBackend } from '../index.js';

/** A device that is the program's own memory, and knows what is on it. */
export class CountingDevice implements Device<Tensor> {
  /** Handles that were not freed yet. */
  readonly live = new Set<Tensor>();

  upload({ dtype, shape, data }: Tensor): Tensor {
    return this.keep(tensor(dtype, shape, data.slice() as typeof data));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
  async download(handle: Tensor): Promise<Tensor> {
    if (!this.live.has(handle)) throw new Error('a freed handle was read');
    return tensor(handle.dtype, handle.shape, handle.data.slice() as typeof handle.data);
  }

  free(handle: Tensor): void {
    if (!this.live.delete(handle)) throw new Error('a handle was freed twice');
  }

  dispose(): void {
    this.live.clear();
  }

  keep(handle: Tensor): Tensor {
    this.live.add(handle);
    return handle;
  }
}

/** A kernel made of an op's reference. */
export function referenceKernel(op: AnyOp, device: CountingDevice): DeviceKernel<Tensor, never> {
  return ({ outputs, attrs }) => ({
    run: (inputs) => {
      const widened = inputs.map(widen);
      const results = outputs.map(({ shape, size }): RefTensor => ({ shape, data: new Float64Array(size) }));
      op.reference(widened, attrs, results);
      return outputs.map(({ dtype, shape, size }, i) => {
        const data = allocate(dtype, size);
        data.set(results[i]?.data ?? []);
        return device.keep(tensor(dtype, shape, data));
      });
    },
  });
}

/** A table of kernels with the meaning of each op, what is random on the host. */
export function referenceTable(device: CountingDevice): TableBackend<Tensor> {
  const kernels = Object.fromEntries(
    Object.entries(coreOps).map(([name, op]) => [
      name,
      name === 'bernoulli' || name === 'gaussian' ? ('host' as const) : referenceKernel(op, device),
    ]),
  );
  return { name: 'table', device, kernels };
}

import {
  createTableBackend,
  type Backend,
  type CapabilityLimit,
  type Device,
  type DeviceKernel,
} from '@convlang/backend';
import { coreOps, widen, type AnyOp, type OpName, type RefTensor } from '@convlang/ops';
import { allocate, tensor, type Tensor } from '@convlang/tensor';

/** What a kernel gets and makes, as the reference sees it. */
export type Meaning = (
  inputs: readonly RefTensor[],
  attrs: Readonly<Record<string, unknown>>,
  outputs: readonly RefTensor[],
) => void;

/** A backend of reference kernels, and the handles that it holds. */
export interface CountedBackend {
  readonly backend: Backend;
  readonly liveCount: () => number;
}

/** How a backend is made wrong. */
export interface Faults {
  /** In place of the meaning of some ops. */
  readonly meanings?: Readonly<Partial<Record<OpName, (right: Meaning) => Meaning>>>;
  /** Does not free what it is told to. */
  readonly leaks?: boolean;
  /** Ops that give what they gave the first time. */
  readonly stale?: readonly OpName[];
  /** Ops that write over their first input. */
  readonly scribbles?: readonly OpName[];
  /** Ops that it has; default all. */
  readonly has?: readonly OpName[];
  /** Default none. */
  readonly limits?: readonly CapabilityLimit[];
}

/** A backend of reference kernels with some faults; right without any. */
export function faultyBackend({
  meanings = {},
  leaks = false,
  stale = [],
  scribbles = [],
  has = Object.keys(coreOps) as OpName[],
  limits = [],
}: Faults = {}): CountedBackend {
  const live = new Set<Tensor>();
  const keep = (handle: Tensor): Tensor => {
    live.add(handle);
    return handle;
  };
  const copy = ({ dtype, shape, data }: Tensor): Tensor => tensor(dtype, shape, data.slice() as typeof data);
  const device: Device<Tensor> = {
    upload: (given) => keep(copy(given)),
    download: (handle) => Promise.resolve(copy(handle)),
    free: (handle) => {
      if (!leaks) live.delete(handle);
    },
    dispose: () => {
      live.clear();
    },
  };
  const kernelOf = (name: OpName): DeviceKernel<Tensor, never> => {
    const op: AnyOp = coreOps[name];
    const meaning = meanings[name]?.(op.reference) ?? op.reference;
    return ({ outputs, attrs }) => {
      let first: readonly Tensor[] | null = null;
      return {
        run: (inputs) => {
          const results = outputs.map(({ shape, size }): RefTensor => ({
            shape,
            data: new Float64Array(size),
          }));
          const wide = inputs.map(widen);
          meaning(wide, attrs, results);
          const made = outputs.map(({ dtype, shape, size }, i) => {
            const data = allocate(dtype, size);
            data.set(results[i]?.data ?? []);
            return tensor(dtype, shape, data);
          });
          if (scribbles.includes(name)) inputs[0]?.data.fill(0);
          if (stale.includes(name)) first ??= made;
          return (first ?? made).map((t) => keep(copy(t)));
        },
      };
    };
  };
  const kernels = Object.fromEntries(
    has.map((name) => [
      name,
      name === 'bernoulli' || name === 'gaussian' ? ('host' as const) : kernelOf(name),
    ]),
  );
  const backend = createTableBackend({ name: 'faulty', device, kernels, limits });
  return { backend, liveCount: () => live.size };
}

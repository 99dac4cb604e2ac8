import {
  createTableBackend,
  tableCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
  type CapabilityLimit,
  type TableBackend,
  type TableEntry,
} from '@convlang/backend';
import type * as tf from '@tensorflow/tfjs';
import { kernels } from './kernels.js';
import { TfjsDevice, type EngineHooks } from './tfjs-device.js';

/** An engine of tfjs that is registered and ready. */
export interface TfjsEngine extends EngineHooks {
  /** The backend's name, for messages. */
  readonly name: string;
  /** What tfjs calls it: `cpu`, `wasm`, `tensorflow`, `webgpu`. */
  readonly engine: string;
  /** Largest value in bytes; default no limit. */
  readonly maxTensorBytes?: number;
  /** Kernels in place of those that are said in tfjs's ops, for an engine that can do better. Default none. */
  readonly kernels?: Readonly<Record<string, TableEntry<tf.Tensor, never>>>;
}

const reason = 'tfjs has no gradients of dilated convolutions';

const limits: readonly CapabilityLimit[] = (['conv', 'convInputGrad', 'convKernelGrad'] as const).map(
  (op) => ({
    op,
    attr: 'dilation',
    refuses: { kind: 'above', value: 1 },
    reason,
  }),
);

/** The kernels of an engine, and the limits of those that it has no better ones for. */
function tableOf(
  own: NonNullable<TfjsEngine['kernels']>,
): Pick<TableBackend<tf.Tensor>, 'kernels' | 'limits'> {
  return { kernels: { ...kernels, ...own }, limits: limits.filter(({ op }) => own[op] === undefined) };
}

/** What an engine of tfjs can do: all of the core, dilation by lowering where its own kernels do not dilate. */
export function tfjsCapabilities(own: NonNullable<TfjsEngine['kernels']> = {}): Capabilities {
  return tableCapabilities(tableOf(own));
}

/** A backend on an engine of tfjs. Gradients are those of the graph; tfjs's own are never used. */
export function createTfjsBackend(
  { name, engine, maxTensorBytes, kernels: own = {}, ...hooks }: TfjsEngine,
  options: BackendOptions = {},
): Backend {
  return createTableBackend({
    ...options,
    name,
    device: new TfjsDevice(engine, hooks),
    ...tableOf(own),
    maxTensorBytes: maxTensorBytes ?? null,
    // Those with a largest tensor are graphics devices.
    hasOwnMemory: maxTensorBytes !== undefined,
  });
}

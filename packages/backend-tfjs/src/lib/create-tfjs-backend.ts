import {
  createTableBackend,
  tableCapabilities,
  type Backend,
  type BackendOptions,
  type Capabilities,
  type CapabilityLimit,
} from '@convlang/backend';
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

/** What every engine of tfjs can do: all of the core, dilation by lowering. */
export const tfjsCapabilities: Capabilities = tableCapabilities({ kernels, limits });

/** A backend on an engine of tfjs. Gradients are those of the graph; tfjs's own are never used. */
export function createTfjsBackend(
  { name, engine, maxTensorBytes, ...hooks }: TfjsEngine,
  options: BackendOptions = {},
): Backend {
  return createTableBackend({
    ...options,
    name,
    device: new TfjsDevice(engine, hooks),
    kernels,
    limits,
    maxTensorBytes: maxTensorBytes ?? null,
  });
}

export type {
  Backend,
  Capabilities,
  CapabilityLimit,
  DeviceState,
  Executable,
  ExecutableOptions,
  NamedTensors,
  RunOptions,
} from './lib/backend.js';
export { createReferenceBackend } from './lib/create-reference-backend.js';

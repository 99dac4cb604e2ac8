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

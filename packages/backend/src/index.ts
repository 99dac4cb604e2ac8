export type {
  Backend,
  DeviceState,
  Executable,
  ExecutableOptions,
  NamedTensors,
  RunMemory,
  RunOptions,
  RunTimes,
  StepTime,
} from './lib/backend.js';
export { createPeriodicYield, type PeriodicYield } from './lib/periodic-yield.js';
export {
  describeCondition,
  findLimit,
  supportsOp,
  type AttrCondition,
  type BackendAbilities,
  type Capabilities,
  type CapabilityLimit,
} from './lib/capabilities.js';
export { checkGraph, lowerFor, requireGraph, type CheckOptions } from './lib/check-graph.js';
export { operandsOf, siteOf, type AttrsOfOp, type Operand, type Site } from './lib/operand.js';
export type { Availability, BackendOptions, BackendProvider } from './lib/provider.js';
export type { BareBackend, BareExecutable, BareState } from './lib/contract/bare-backend.js';
export { checkTensor, type TensorRole } from './lib/contract/check-tensor.js';
export { keepContract } from './lib/contract/keep-contract.js';
export { copyTensor, type TensorType } from './lib/contract/tensor-type.js';
export { createHostBackend, hostCapabilities, type HostBackend } from './lib/host/create-host-backend.js';
export type {
  HostKernel,
  HostKernels,
  HostNumbers,
  HostPieces,
  HostProgram,
  PartDone,
  PooledRows,
} from './lib/host/host-kernel.js';
export type { AllocateMemory, HostMemory } from './lib/host/host-memory.js';
export { programSteps } from './lib/host/program-steps.js';
export type { AnyStepMaker, BoundStep, ReadyStep, StepMaker } from './lib/host/step-maker.js';
export type { ValueArrays } from './lib/host/value-arrays.js';
export { initialValues } from './lib/initial-values.js';
export { runNeed } from './lib/run-need.js';
export { initialState, parameterShape, readState, writeState } from './lib/state-numbers.js';
export { createReferenceBackend } from './lib/create-reference-backend.js';
export {
  createTableBackend,
  tableCapabilities,
  type TableBackend,
} from './lib/table/create-table-backend.js';
export type { Device, DeviceKernel, DeviceProgram, TableEntry } from './lib/table/device.js';

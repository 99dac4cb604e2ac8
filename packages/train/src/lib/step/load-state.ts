import { writeState, type Backend, type DeviceState, type NamedTensors } from '@convlang/backend';
import { StateExecutables } from './state-executables.js';

/** Numbers on a device, and what runs over them. */
export interface LoadedState {
  readonly state: DeviceState;
  readonly executables: StateExecutables;
}

/** Puts numbers on a device; where they are refused nothing stays there. */
export async function loadState(backend: Backend, numbers: NamedTensors): Promise<LoadedState> {
  const state = backend.createState();
  try {
    await writeState(state, numbers);
  } catch (error) {
    state.dispose();
    throw error;
  }
  return { state, executables: new StateExecutables(backend, state) };
}

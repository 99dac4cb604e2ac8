import { ConvlangError, report } from '@convlang/diagnostics';
import type { Backend } from '../backend.js';
import type { BareBackend, BareState } from './bare-backend.js';
import { ContractExecutable } from './contract-executable.js';
import { ContractState } from './contract-state.js';
import { Lifetime } from './lifetime.js';

/**
 * Makes a backend of the part that computes: what callers may give, in which order calls take effect and what `dispose` ends is seen to
 * here, the same for every backend.
 */
export function keepContract<S extends BareState>(bare: BareBackend<S>): Backend {
  const lifetime = new Lifetime(`the backend ${bare.name}`, null);
  const refuse = (reason: string): never => {
    throw new ConvlangError([report('E699', { backend: bare.name, reason }, null)]);
  };
  const requireBatch = (batch: number): number =>
    Number.isSafeInteger(batch) && batch >= 1
      ? batch
      : refuse(`a batch is a whole number, at least 1, not ${batch}`);
  const { planRun } = bare;
  return {
    name: bare.name,
    capabilities: bare.capabilities,
    createState: () => {
      lifetime.require();
      return new ContractState(bare, lifetime);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for devices that are waited for
    compile: async (graph, { batch, state }) => {
      lifetime.require();
      if (!isStateOf(bare, state)) return refuse('the state was made by another backend');
      state.lifetime.require();
      requireBatch(batch);
      return new ContractExecutable(graph, batch, bare.compile(graph, batch, state.bare), state);
    },
    ...(planRun === undefined
      ? {}
      : {
          planRun: (graph, batch) => {
            lifetime.require();
            return planRun(graph, requireBatch(batch));
          },
        }),
    dispose: () => {
      lifetime.end(() => {
        bare.dispose();
      });
    },
  };
}

function isStateOf<S extends BareState>(bare: BareBackend<S>, state: unknown): state is ContractState<S> {
  return state instanceof ContractState && (state as ContractState<S>).isOf(bare);
}

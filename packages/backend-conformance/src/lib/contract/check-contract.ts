import { coreSet, type Check, type OpenTarget } from '../target.js';
import { counter, pair, type ContractTest } from './counter.js';
import { disposeTests, endTests } from './dispose-tests.js';
import { feedTests } from './feed-tests.js';
import { orderTests } from './order-tests.js';
import { stateTests } from './state-tests.js';

/** What the contract says of feeds and outputs, of the order of calls, of states and of disposal. */
export const contractChecks: readonly Check[] = checksOf({
  ...feedTests,
  ...orderTests,
  ...stateTests,
  ...disposeTests,
});

/** What it says of the end of a backend: nothing can be checked after these. */
export const endChecks: readonly Check[] = checksOf(endTests);

function checksOf(tests: Readonly<Record<string, ContractTest>>): readonly Check[] {
  return Object.entries(tests).map(([name, test]) => ({
    kind: 'state',
    subject: 'contract',
    name,
    needs: () => ({ graph: counter(), batch: 3, ...coreSet }),
    run: (target) => runTest(test, target),
  }));
}

async function runTest(test: ContractTest, { backend }: OpenTarget): Promise<string | null> {
  const state = backend.createState();
  await state.write('w', pair(10, 20));
  const run = await backend.compile(counter(), { batch: 3, state });
  try {
    return await test({ backend, state, run });
  } finally {
    run.dispose();
    state.dispose();
  }
}

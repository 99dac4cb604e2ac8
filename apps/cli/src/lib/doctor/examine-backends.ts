import type { BackendProvider } from '@convlang/backend';
import type { ConfigChoice } from '@convlang/plugin/node';
import { probeAll } from '../backends/probe-all.js';
import { good, lacking, type CheckResult } from './check-result.js';

/** Whether backends can run here. All but the one in TypeScript are for those who want them. */
export async function examineBackends(
  providers: readonly BackendProvider[],
  folder: string,
  choice: ConfigChoice,
): Promise<readonly CheckResult[]> {
  return (await probeAll(providers, folder, choice)).map(({ name, found }) => {
    const title = `backend ${name}`;
    if (found.kind === 'here')
      return good(title, found.isEmulated === true ? `${found.device} (slow)` : found.device);
    return { ...lacking(title, found.reason, found.remedy), isOptional: name !== 'ts' };
  });
}

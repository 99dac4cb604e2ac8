import type { BackendProvider } from '@convlang/backend';
import { nodeProvider } from '@convlang/backend-node';
import { tfjsCpuProvider, tfjsWasmProvider } from '@convlang/backend-tfjs';
import { webgpuNodeProvider } from '@convlang/backend-webgpu/node';
import { hasTfjsNode, swiftshader } from '../../vitest.machine.mjs';

const driver = swiftshader();
if (driver !== null) process.env['VK_DRIVER_FILES'] = driver;

/** A backend, and whether this machine has what it stands on. */
export interface TestedMachine {
  readonly provider: BackendProvider;
  readonly isHere: boolean;
  /** End of the name of a test on it. */
  readonly needs: string;
}

/** All backends but `ts`, which they are compared with. */
export const otherMachines: readonly TestedMachine[] = [
  { provider: tfjsCpuProvider, isHere: true, needs: '' },
  { provider: tfjsWasmProvider, isHere: true, needs: '' },
  { provider: nodeProvider, isHere: hasTfjsNode(), needs: ' (needs tfjs-node)' },
  { provider: webgpuNodeProvider, isHere: driver !== null, needs: ' (needs swiftshader)' },
];

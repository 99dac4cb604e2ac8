import { listChecks, runConformance } from '@convlang/backend-conformance';
import { createTfjsBackend } from '@convlang/backend-tfjs';
import { expect, it } from 'vitest';
import { swiftshader } from '../../../../vitest.machine.mjs';
import { webgpuNodeProvider } from '../node.js';
import { webgpuKernels } from './webgpu-kernels.js';

const driver = swiftshader();
if (driver !== null) process.env['VK_DRIVER_FILES'] = driver;

it.skipIf(driver === null).each(['conv', 'convInputGrad', 'convKernelGrad', 'matmul', 'sumTo'])(
  "%s is right with a graphics device's choice of shaders too (on swiftshader)",
  async (op) => {
    // Tests have processors that pose as graphics devices only; this is the table that others get.
    const started = await webgpuNodeProvider.create();
    const backend = createTfjsBackend({ name: 'webgpu', engine: 'webgpu', kernels: webgpuKernels(false) });
    const checks = listChecks().filter(({ subject }) => subject === op);
    const report = await runConformance({ name: 'webgpu', create: () => Promise.resolve(backend) }, checks);
    started.dispose();
    expect(report.exceptions).toEqual([]);
    expect(report.counts.passed).toBe(checks.length);
  },
);

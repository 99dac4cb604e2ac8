import type { Availability } from '@convlang/backend';
import { tsProvider } from '@convlang/backend-ts';
import { describe, expect, it } from 'vitest';
import { examineNode } from '../doctor/examine-node.js';
import { takeFirst } from './auto-backend.js';
import { coreProviders } from './core-providers.js';
import { packageProvider } from './package-provider.js';

const here: Availability = { kind: 'here', device: 'a device', versions: {}, limits: {} };
const missing: Availability = { kind: 'missing', reason: 'none', remedy: 'none' };

describe('auto', () => {
  it('takes a graphics device, else TensorFlow, else TypeScript', () => {
    expect(takeFirst({ ts: here, node: here, webgpu: here })).toBe('webgpu');
    expect(takeFirst({ ts: here, node: here, webgpu: { ...here, isEmulated: true } })).toBe('wasm');
    expect(takeFirst({ ts: here, node: missing, webgpu: missing })).toBe('wasm');
    expect(takeFirst({})).toBe('wasm');
  });
});

describe('a backend of a package', () => {
  const absent = packageProvider({
    name: 'far',
    summary: 'far away',
    module: '@convlang/backend-far/node',
    // As Node says it.
    load: () =>
      Promise.reject(
        Object.assign(new Error("Cannot find package '@convlang/backend-far' imported from here"), {
          code: 'ERR_MODULE_NOT_FOUND',
        }),
      ),
    pick: () => tsProvider,
  });

  it('that is not installed says what to install', async () => {
    const reason = 'the package @convlang/backend-far is not installed';
    const remedy = 'npm install @convlang/backend-far';
    expect(await absent.probe()).toEqual({ kind: 'missing', reason, remedy });
    const message = `the backend far cannot run here: ${reason}; run ${remedy}`;
    await expect(absent.create()).rejects.toMatchObject({ diagnostics: [{ code: 'E694', message }] });
    await expect(absent.capabilities()).rejects.toMatchObject({ diagnostics: [{ code: 'E694' }] });
  });

  it('that fails while it is loaded says so', async () => {
    const broken = packageProvider({
      name: 'far',
      summary: 'far away',
      module: '@convlang/backend-far',
      load: () => Promise.reject(new Error('bad magic\nin a file')),
      pick: () => tsProvider,
    });
    expect(await broken.probe()).toMatchObject({
      reason: '@convlang/backend-far does not load: bad magic',
    });
  });

  it('that is there is the backend itself', async () => {
    const [ts] = coreProviders;
    expect(await ts?.probe()).toEqual(await tsProvider.probe());
    expect((await ts?.capabilities())?.ops).toContain('conv');
    expect((await ts?.create())?.name).toBe('ts');
    expect(ts?.summary).toBe(tsProvider.summary);
  });
});

describe('the version of Node', () => {
  it('is compared number by number', () => {
    for (const good of ['20.19.0', '20.20.1', '22.0.0', '100.1.2'])
      expect(examineNode(good).isGood, good).toBe(true);
    for (const old of ['20.18.9', '18.20.4', '9.99.99']) expect(examineNode(old).isGood, old).toBe(false);
    expect(examineNode('18.20.4').detail).toBe('18.20.4 is older than 20.19.0');
  });
});

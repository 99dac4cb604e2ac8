import { listChecks } from '@convlang/backend-conformance';
import { describeConformance } from '@convlang/backend-conformance/vitest';
import { describe, expect, it } from 'vitest';
import { createWasmBackend, wasmFastProvider } from '../index.js';
import { hashOf, keptBits } from '../testing/kept-bits.js';
import { hasFastArithmetic } from './assembler/has-fast-arithmetic.js';

const isHere = hasFastArithmetic();

it('is there from Node 22 on, and says otherwise what to take', async () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  expect(isHere).toBe(major >= 22);
  const found = await wasmFastProvider.probe();
  expect(found.kind).toBe(isHere ? 'here' : 'missing');
  if (isHere) return;
  expect(() => createWasmBackend({ fast: true })).toThrow(
    'E694 the backend wasm-fast cannot run here: this JavaScript engine has no relaxed SIMD; take Node 22 or newer, or the backend wasm',
  );
});

describe.skipIf(!isHere)('the fast arithmetic (needs relaxed SIMD)', () => {
  const kinds = new Set(['sample', 'network']);
  // One skip says it all where it is not here.
  if (isHere)
    describeConformance(
      { name: 'wasm-fast', create: () => wasmFastProvider.create() },
      { checks: listChecks().filter(({ kind }) => kinds.has(kind)) },
    );

  it('has bits of its own', async () => {
    const [network] = keptBits;
    if (network === undefined) return;
    expect(await hashOf(network, createWasmBackend({ fast: true }))).not.toBe(network.hash);
  });
});

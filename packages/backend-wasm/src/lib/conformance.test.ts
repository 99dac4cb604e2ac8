import { describeConformance } from '@convlang/backend-conformance/vitest';
import { createWasmBackend } from '../index.js';

describeConformance(
  { name: 'wasm', create: () => Promise.resolve(createWasmBackend()) },
  { report: '../../conformance/wasm.json' },
);

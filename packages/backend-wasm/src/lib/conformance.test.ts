import { describeConformance } from '@convlang/backend-conformance/vitest';
import { createWasmBackend } from './create-wasm-backend.js';

describeConformance({ name: 'wasm', create: () => Promise.resolve(createWasmBackend()) });

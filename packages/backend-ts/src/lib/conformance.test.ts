import { describeConformance } from '@convlang/backend-conformance/vitest';
import { createTsBackend } from '../index.js';

describeConformance(
  { name: 'ts', create: () => Promise.resolve(createTsBackend()) },
  { report: '../../conformance/ts.json' },
);

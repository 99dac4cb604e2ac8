import { steadyCheck } from '@convlang/backend-conformance';
import { describeConformance } from '@convlang/backend-conformance/vitest';
import * as tf from '@tensorflow/tfjs';
import { describe } from 'vitest';
import { hasTfjsNode } from '../../../../vitest.machine.mjs';
import { nodeProvider } from '../index.js';

describe.skipIf(!hasTfjsNode())('with the native part of tfjs-node', () => {
  describeConformance(
    {
      name: 'node',
      create: () => nodeProvider.create(),
      // What the engine holds, and not only what tfjs knows of.
      liveCount: () => tf.memory().numTensors + tf.backend().numDataIds(),
    },
    { checks: [steadyCheck(2000)] },
  );
});

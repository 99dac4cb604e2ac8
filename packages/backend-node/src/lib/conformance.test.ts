import { describeConformance } from '@convlang/backend-conformance/vitest';
import * as tf from '@tensorflow/tfjs';
import { describe } from 'vitest';
import { hasTfjsNode } from '../../../../vitest.machine.mjs';
import { nodeProvider } from '../index.js';

describe.skipIf(!hasTfjsNode())('with the native part of tfjs-node', () => {
  describeConformance(
    { name: 'node', create: () => nodeProvider.create(), liveCount: () => tf.memory().numTensors },
    { report: '../../conformance/node.json' },
  );
});

import { steadyCheck } from '@convlang/backend-conformance';
import { describeConformance } from '@convlang/backend-conformance/vitest';
import * as tf from '@tensorflow/tfjs';
import { tfjsCpuProvider, tfjsWasmProvider } from '../index.js';

for (const { name, create } of [tfjsCpuProvider, tfjsWasmProvider])
  describeConformance(
    // What an engine holds, and not only what tfjs knows of.
    { name, create: () => create(), liveCount: () => tf.memory().numTensors + tf.backend().numDataIds() },
    { checks: [steadyCheck(2000)] },
  );

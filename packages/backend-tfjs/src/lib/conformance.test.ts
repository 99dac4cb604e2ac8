import { describeConformance } from '@convlang/backend-conformance/vitest';
import * as tf from '@tensorflow/tfjs';
import { tfjsCpuProvider, tfjsWasmProvider } from '../index.js';

for (const { name, create } of [tfjsCpuProvider, tfjsWasmProvider])
  describeConformance(
    { name, create: () => create(), liveCount: () => tf.memory().numTensors },
    { report: `../../conformance/${name}.json` },
  );

import { steadyCheck } from '@convlang/backend-conformance';
import { describeConformance } from '@convlang/backend-conformance/vitest';
import * as tf from '@tensorflow/tfjs';
import { describe } from 'vitest';
import { webgpuProvider } from '../index.js';
import { checkDevice } from '../testing/check-device.js';

// vitest.browser.config.mts runs this file in Node where there is no Chromium.
describe.skipIf(!('document' in globalThis))('in chromium', () => {
  checkDevice(webgpuProvider);

  describeConformance(
    {
      name: 'webgpu',
      create: () => webgpuProvider.create(),
      // What the engine holds, and not only what tfjs knows of.
      liveCount: () => tf.memory().numTensors + tf.backend().numDataIds(),
    },
    { checks: [steadyCheck(2000)] },
  );
});

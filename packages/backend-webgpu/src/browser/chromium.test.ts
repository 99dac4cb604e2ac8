import { describe } from 'vitest';
import { webgpuProvider } from '../index.js';
import { judgeDevice } from '../testing/judge-device.js';

// vitest.browser.config.mts runs this file in Node where there is no Chromium.
describe.skipIf(!('document' in globalThis))('in chromium', () => {
  judgeDevice(webgpuProvider);
});

import { expect, it } from 'vitest';
import { hasTfjsNode } from '../../../../vitest.machine.mjs';
import { nodeProvider } from '../index.js';

it.skipIf(!hasTfjsNode())('tells versions and the processor (needs tfjs-node)', async () => {
  const found = await nodeProvider.probe();
  expect(found).toMatchObject({ kind: 'here', device: expect.stringMatching(/\d+ threads$/) as string });
  expect(found.kind === 'here' && found.versions['tensorflow']).toMatch(/^\d+\.\d+/);
});

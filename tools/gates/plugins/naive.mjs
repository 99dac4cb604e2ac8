// A backend: the meaning of the ops itself, in float64, asked for by its name.
import { createReferenceBackend } from '@convlang/backend';
import { definePlugin } from '@convlang/plugin';

export default definePlugin({
  name: 'naive',
  backends: [
    {
      name: 'naive',
      summary: 'the meaning of the ops itself, slowly',
      capabilities: () => Promise.resolve(createReferenceBackend().capabilities),
      probe: () => Promise.resolve({ kind: 'here', device: 'CPU', versions: {}, limits: {} }),
      create: ({ ops } = {}) => Promise.resolve({ ...createReferenceBackend(ops), name: 'naive' }),
    },
  ],
});

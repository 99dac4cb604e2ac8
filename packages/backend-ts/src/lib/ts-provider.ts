import type { BackendProvider } from '@convlang/backend';
import { createTsBackend, NAME, tsCapabilities } from './create-ts-backend.js';

/** The backend in plain TypeScript, which can run wherever JavaScript does. */
export const tsProvider: BackendProvider = {
  name: NAME,
  summary: 'plain TypeScript, with nothing to install',
  capabilities: () => Promise.resolve(tsCapabilities),
  probe: () => Promise.resolve({ kind: 'here', device: 'processor, one thread', versions: {}, limits: {} }),
  create: (options) => Promise.resolve(createTsBackend(options)),
};

import type { Availability, BackendProvider } from '@convlang/backend';
import { createTfjsBackend, tfjsCapabilities } from '@convlang/backend-tfjs';
import { ConvlangError, report } from '@convlang/diagnostics';
import { loadTfjsNode } from './load-tfjs-node.js';
import { nodeKernels } from './node-kernels.js';

const NAME = 'node';

/** What mends a lack: in a clone of the project, and elsewhere. */
const REMEDY =
  'npm rebuild @tensorflow/tfjs-node --ignore-scripts=false (or, in a clone of convlang, npm run native:tfjs-node)';

/** TensorFlow itself, in Node, through tfjs-node. */
export const nodeProvider: BackendProvider = {
  name: NAME,
  summary: 'TensorFlow itself, in Node, on the processor',
  capabilities: () => Promise.resolve(tfjsCapabilities()),
  probe: async (): Promise<Availability> => {
    try {
      return { kind: 'here', limits: {}, ...(await loadTfjsNode()) };
    } catch (error) {
      return { kind: 'missing', reason: reasonOf(error), remedy: REMEDY };
    }
  },
  create: async (options) => {
    try {
      await loadTfjsNode();
    } catch (error) {
      const reason = `${reasonOf(error)}; run ${REMEDY}`;
      throw new ConvlangError([report('E694', { backend: NAME, reason }, null)]);
    }
    return createTfjsBackend({ name: NAME, engine: 'tensorflow', kernels: nodeKernels }, options);
  },
};

/** The first line of what Node says; the rest is a stack or a list of folders. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('tfjs_binding')) return 'the native part of @tensorflow/tfjs-node is not there';
  if (message.includes("Cannot find package '@tensorflow/tfjs-node'"))
    return '@tensorflow/tfjs-node is not installed';
  return message.split('\n')[0] ?? message;
}

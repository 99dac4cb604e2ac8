import { availableParallelism, cpus } from 'node:os';
import util from 'node:util';
import * as tf from '@tensorflow/tfjs';

/** What tfjs-node tells of itself. */
export interface TfjsNode {
  readonly versions: Readonly<Record<string, string>>;
  /** The processor, with its threads. */
  readonly device: string;
}

/**
 * Loads tfjs-node and puts its engine to work.
 *
 * @throws what Node throws when the package or its native part is not there
 */
export async function loadTfjsNode(): Promise<TfjsNode> {
  // Node 23 and newer no longer have these two, which tfjs-node calls.
  Object.assign(util, {
    isArray: Array.isArray,
    isNullOrUndefined: (value: unknown) => value === null || value === undefined,
  });
  // TensorFlow writes to standard error when it starts; warnings and errors still show.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1';
  const { version } = (await import('@tensorflow/tfjs-node')) as {
    readonly version?: Readonly<Record<string, string>>;
  };
  // Engines are registered for every copy of tfjs in the process.
  await tf.setBackend('tensorflow');
  return {
    versions: { 'tfjs-node': version?.['tfjs-node'] ?? tf.version_core, ...tensorflowVersion(tf.backend()) },
    device: `${cpus()[0]?.model.trim() ?? 'processor'}, ${availableParallelism()} threads`,
  };
}

/** The version of TensorFlow itself, where the engine tells it. */
function tensorflowVersion(engine: object): Readonly<Record<string, string>> {
  const binding: unknown = 'binding' in engine ? engine.binding : null;
  if (typeof binding !== 'object' || binding === null || !('TF_Version' in binding)) return {};
  return { tensorflow: String(binding.TF_Version) };
}

import type { CliContext } from '../cli-context.js';
import type { OutStream } from '../output/out-stream.js';
import { createBarProgress } from './bar-progress.js';
import { createLineProgress } from './line-progress.js';
import type { TrainProgress } from './train-progress.js';

/** A bar on a terminal that can move its cursor, plain lines elsewhere. */
export function createProgress(stream: OutStream, env: CliContext['env']): TrainProgress {
  const canRedraw = stream.isTTY === true && env['TERM'] !== 'dumb';
  return canRedraw ? createBarProgress(stream) : createLineProgress(stream);
}

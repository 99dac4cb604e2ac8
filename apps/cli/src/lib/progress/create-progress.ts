import type { OutStream } from '../cli-context.js';
import { createBarProgress } from './bar-progress.js';
import { createLineProgress } from './line-progress.js';
import type { TrainProgress } from './train-progress.js';

/** A bar on a terminal, plain lines elsewhere. */
export function createProgress(stream: OutStream): TrainProgress {
  return stream.isTTY === true ? createBarProgress(stream) : createLineProgress(stream);
}

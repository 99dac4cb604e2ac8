import type { Backend } from '@convlang/backend';
import { ConvlangError, withNotes } from '@convlang/diagnostics';
import type { Checkpoint } from '../files/checkpoint.js';
import type { DeviceLoss, RunOptions } from './run-options.js';

/** So often may the device be lost without a checkpoint in between. */
const MOST_LOSSES = 3;

/** Takes each checkpoint that a run makes. */
export type Remember = (checkpoint: Checkpoint) => void;

/**
 * Does a run on as many devices as it takes: each time one is lost, the run goes on from its last checkpoint on the next.
 *
 * @param runOnce does a run, or what is left of it after `resume`
 * @throws ConvlangError E695 where there is no next device, with how to go on by hand; whatever else `runOnce` throws
 */
export async function recovering<T>(
  options: RunOptions,
  runOnce: (options: RunOptions, remember: Remember) => Promise<T>,
): Promise<T> {
  const { recover } = options;
  let { backend, resume } = options;
  let step = resume?.run.position.step ?? 0;
  let losses = 0;
  const remember = (checkpoint: Checkpoint): void => {
    const reached = checkpoint.run.position.step;
    if (reached > step) losses = 0;
    step = reached;
    // It is large, and of no use to a run that ends with its device.
    if (recover !== undefined) resume = checkpoint;
  };
  for (;;) {
    try {
      return await runOnce({ ...options, backend, ...(resume === undefined ? {} : { resume }) }, remember);
    } catch (error) {
      if (!isDeviceLoss(error)) throw error;
      losses++;
      const isSaved = options.resume !== undefined || (options.checkpoint !== undefined && step > 0);
      const hints = [isSaved ? savedNote(step) : 'no checkpoint was kept: the run has to start again'];
      if (recover === undefined) throw explained(error, hints);
      if (losses > MOST_LOSSES)
        throw explained(error, [`this was the loss number ${losses} after step ${step}`, ...hints]);
      backend = await nextBackend(recover, { error, step }, hints);
    }
  }
}

function isDeviceLoss(error: unknown): error is ConvlangError {
  return error instanceof ConvlangError && error.diagnostics.some(({ code }) => code === 'E695');
}

function savedNote(step: number): string {
  return `the checkpoint after step ${step} has the run up to there: resume it, on this backend or another`;
}

async function nextBackend(
  recover: (loss: DeviceLoss) => Promise<Backend>,
  loss: DeviceLoss,
  hints: readonly string[],
): Promise<Backend> {
  try {
    return await recover(loss);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw explained(loss.error, [`there is no new device: ${reason}`, ...hints]);
  }
}

function explained({ diagnostics }: ConvlangError, added: readonly string[]): ConvlangError {
  return new ConvlangError(diagnostics.map((diagnostic) => withNotes(diagnostic, added)));
}

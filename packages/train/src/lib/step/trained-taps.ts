import type { TrainSettings } from '@convlang/ops';

/** Names of the taps that have a loss. */
export function trainedTaps(losses: TrainSettings['losses']): readonly string[] {
  return Object.keys(losses).filter((head) => head !== 'output');
}

/** Something that convlang promises whatever happens, and the test that holds it. */
export interface KeptPromise {
  readonly promise: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Title of the test, or of the group of tests, as it stands in the file. */
  readonly test: string;
}

/** Promises by topic, in the order of the page. */
export const promises: Readonly<Record<string, readonly KeptPromise[]>> = {
  'A run that is interrupted': [
    {
      promise: 'Killed at any moment and resumed, a training ends with the same bytes.',
      file: 'packages/train/src/lib/killed-run.test.ts',
      test: 'killed at ten random moments and resumed, a run ends with the bytes of one never interrupted',
    },
  ],
  'Weights and checkpoints': [
    {
      promise: 'A file of weights or a checkpoint with any one bit flipped is refused.',
      file: 'packages/train/src/lib/sealed-tensors.test.ts',
      test: 'is refused with any one bit flipped, in its header as in its numbers',
    },
    {
      promise: 'A file of weights or a checkpoint is refused wherever it is cut off.',
      file: 'packages/train/src/lib/sealed-tensors.test.ts',
      test: 'is refused wherever it is cut off, and with a byte too many',
    },
    {
      promise: 'A checkpoint is used only when a run could have written it.',
      file: 'packages/train/src/lib/checkpoint.test.ts',
      test: 'run data that no run has written',
    },
    {
      promise:
        'Weights are refused by a model file that computes something else than the one they were trained with.',
      file: 'packages/train/src/lib/compare-trained.test.ts',
      test: 'weights are of another model file after a change of what is computed',
    },
    {
      promise: 'Changes that inference does not see leave weights as good as they were.',
      file: 'packages/train/src/lib/compare-trained.test.ts',
      test: 'weights are those of the model file after a change that inference does not see',
    },
    {
      promise: 'Numbers that are not finite are never a result.',
      file: 'packages/train/src/lib/broken-numbers.test.ts',
      test: 'finite weights whose numbers overflow',
    },
  ],
};

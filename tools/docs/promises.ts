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
};

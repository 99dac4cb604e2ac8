/** A test that may be skipped, and when. */
export interface AllowedSkip {
  /** Found in the test's full name, which says why it is skipped. */
  readonly pattern: RegExp;
  /** Whether this machine lacks what the test needs. */
  readonly applies: (machine: Machine) => boolean;
  readonly reason: string;
}

/** What a machine may or may not have. */
export interface Machine {
  /** The folder with the data sets and golden figures beside the checkout. */
  readonly hasShared: boolean;
  /** Run by root, whom no read-only folder stops. */
  readonly isRoot: boolean;
}

/** Nothing else may be skipped: a skip that is not listed fails the run. */
export const allowedSkips: readonly AllowedSkip[] = [
  {
    pattern: /\bshared\b/i,
    applies: ({ hasShared }) => !hasShared,
    reason: 'needs the data sets and figures that lie beside the checkout, not in it',
  },
  {
    pattern: /\broot\b/i,
    applies: ({ isRoot }) => isRoot,
    reason: 'a read-only folder is no hindrance to root',
  },
];

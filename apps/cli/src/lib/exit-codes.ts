/** What the command's exit status says. Scripts may rely on these. */
export const exitCodes = {
  /** All went well. */
  good: 0,
  /** The input was wrong: a model file, data, weights, or a place to write to. */
  input: 1,
  /** The command line was wrong. */
  usage: 2,
  /** A fault of convlang. */
  fault: 3,
  /** Ctrl-C ended a training run, which is saved: the number that shells use for it. */
  interrupted: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

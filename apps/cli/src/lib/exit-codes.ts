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
  /** The terminal of a training run went away (SIGHUP). This and the next two are the numbers that shells use. */
  hungUp: 129,
  /** Ctrl-C ended a training run (SIGINT). */
  interrupted: 130,
  /** A training run was told to end (SIGTERM). */
  terminated: 143,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The signals that ask a process to end, with the status of a run that did. */
export const stopStatus = {
  SIGHUP: exitCodes.hungUp,
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
} as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>;

/** One of the signals that ask a process to end. */
export type StopSignal = keyof typeof stopStatus;

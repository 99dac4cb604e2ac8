import type { ConfigChoice } from '@convlang/plugin/node';
import type { CliContext } from './cli-context.js';
import type { ExitCode } from './exit-codes.js';
import type { SourceTexts } from './failure/source-texts.js';

/** What a command's action works with. */
export interface CommandScope {
  readonly context: CliContext;
  readonly sources: SourceTexts;
  /** Which config the command line asks for, and what of it may run. */
  readonly choice: ConfigChoice;
  /** Sets the exit status of a command that came to its end; without it the status is `good`. */
  readonly finish: (status: ExitCode) => void;
}

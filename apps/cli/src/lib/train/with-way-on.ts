import { ConvlangError, withNotes, type Diagnostic } from '@convlang/diagnostics';

/** What is saved of a run that an error ended. */
export interface SavedRun {
  readonly checkpoint: string;
  /** The steps that the checkpoint holds; `null` when there is none. */
  readonly step: number | null;
  /** The command that goes on from it. */
  readonly command: string;
}

/** What helps before the run can go on, for the errors that another try may not meet again. */
const firstHelp: Readonly<Record<string, string>> = {
  E526: 'when it can be written',
  E527: 'make room',
};

/** An error that ended a run; where it was the disk or the device, with the command that goes on with what is saved. */
export function withWayOn(error: unknown, saved: SavedRun): unknown {
  if (!(error instanceof ConvlangError)) return error;
  return new ConvlangError(
    error.diagnostics.map((diagnostic) => withNotes(diagnostic, wayOn(diagnostic, saved))),
  );
}

function wayOn({ code }: Diagnostic, { checkpoint, step, command }: SavedRun): readonly string[] {
  const help = firstHelp[code];
  // The library has said already what is saved.
  if (code === 'E695') return step === null ? [] : [command];
  if (help === undefined) return [];
  if (step === null) return [`nothing was saved yet: ${help}, then start again`];
  return [`${checkpoint} is whole and holds the run up to step ${step}: ${help}, then`, command];
}

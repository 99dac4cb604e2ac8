import { ConvlangError } from '@convlang/diagnostics';

/** An error that ended a run, with the command that goes on with what is saved, where it was the device that was lost. */
export function withResumeCommand(error: unknown, command: string): unknown {
  if (!(error instanceof ConvlangError)) return error;
  return new ConvlangError(
    error.diagnostics.map((diagnostic) =>
      diagnostic.code === 'E695'
        ? { ...diagnostic, notes: [...(diagnostic.notes ?? []), command] }
        : diagnostic,
    ),
  );
}

import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';

/**
 * What some work is refused with.
 *
 * @throws Error when it is not refused
 */
export async function refusal(work: Promise<unknown>): Promise<Diagnostic> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConvlangError) || error.diagnostics[0] === undefined)
    throw new Error(`not refused: ${String(error)}`);
  return error.diagnostics[0];
}

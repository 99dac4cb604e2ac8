import { ConvlangError } from '@convlang/diagnostics';

/** The code of the error that some work ends in; `undefined` when it ends well. */
export async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ConvlangError) return error.diagnostics[0]?.code;
    throw error;
  }
  return undefined;
}

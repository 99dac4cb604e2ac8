import { ConvlangError } from '@convlang/diagnostics';

/** What was thrown, in words; diagnostics with their codes. */
export function messageOf(error: unknown): string {
  if (error instanceof ConvlangError)
    return error.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ');
  return error instanceof Error ? error.message : 'something that is no error';
}

import { ConvlangError, type Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';

/** Reasons in words, for the answers of the operating system that users meet. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'links lead in a circle',
  EFBIG: 'it would be larger than a file may be',
  EIO: 'the disk reports an error',
};

/** The operating system's code of an error, such as `ENOENT`, or `null` when it is no such error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Says why a file cannot be read. Errors that are not the operating system's pass through.
 *
 * @throws ConvlangError E501 or E502
 */
export function failReading(error: unknown, file: string, span: Span | null): never {
  const code = systemCode(error);
  if (error instanceof ConvlangError || code === null) throw error;
  if (code === 'ENOENT') fail('E501', { file }, span);
  fail('E502', { file, reason: reasonOf(code) }, span);
}

/**
 * Says why a file cannot be written. Errors that are not the operating system's pass through.
 *
 * @throws ConvlangError E501 for a missing folder, E526 or E527
 */
export function failWriting(error: unknown, file: string): never {
  const code = systemCode(error);
  if (error instanceof ConvlangError || code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') fail('E527', { file }, null);
  fail('E526', { file, reason: code === 'ENOENT' ? 'its folder does not exist' : reasonOf(code) }, null);
}

function reasonOf(code: string): string {
  return reasons[code] ?? `the system answers ${code}`;
}

import type { Stats } from 'node:fs';
import { ConvlangError, type Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';

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
  EAGAIN: 'it has nothing to give now',
  EBUSY: 'it is in use',
  EEXIST: 'something of that name is there',
  ENXIO: 'it is a device or socket that nobody serves',
};

/** The operating system's code of an error, such as `ENOENT`, or `null` when it is no such error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why a file cannot be read: the message is a sentence that follows its name. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Why a file is no text: it has another encoding than UTF-8, or none. */
export class NotUtf8 extends UnreadableFile {
  readonly problem: string;
  /** The byte that is wrong. */
  readonly offset: number;
  readonly notes: readonly string[];

  /** @param encoding the one that it may have, as `iconv` calls it; `null` for what is no text at all */
  constructor(problem: string, offset: number, encoding: string | null) {
    super(`it is not UTF-8 text: ${problem} (byte ${offset})`);
    this.problem = problem;
    this.offset = offset;
    this.notes =
      encoding === null
        ? ['the file is damaged, or was never written to its end: make it again']
        : [`save it as UTF-8, or: iconv -f ${encoding} -t UTF-8 OLD > NEW`];
  }
}

/** The operating system's answer as an `UnreadableFile`; any other error as it is. */
export function unreadable(error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  return new UnreadableFile(code === 'ENOENT' ? missing : reasonOf(code), { cause: error });
}

const missing = 'it does not exist';
const pipe = 'it is a pipe, not a regular file';
const pipeNotes = [
  'write what it gives into a file; `check`, `fmt` and `expect` read a model from standard input, as -',
];

/** @throws UnreadableFile for all that is no file with an end: folders, pipes, sockets, devices */
export function needRegular(status: Stats): void {
  if (status.isFile()) return;
  if (status.isFIFO()) throw new UnreadableFile(pipe);
  if (status.isDirectory()) throw new UnreadableFile('it is a folder');
  throw new UnreadableFile(`it is a ${status.isSocket() ? 'socket' : 'device'}, not a regular file`);
}

/**
 * Says why a file cannot be read. Errors that are neither the operating system's nor `UnreadableFile` pass through.
 *
 * @throws ConvlangError E501, E502 or E531
 */
export function failReading(error: unknown, file: string, span: Span | null): never {
  const cause = unreadable(error);
  if (!(cause instanceof UnreadableFile)) throw error;
  if (cause instanceof NotUtf8)
    fail('E531', { file, problem: cause.problem, offset: cause.offset }, span, cause.notes);
  if (cause.message === missing) fail('E501', { file }, span);
  fail('E502', { file, reason: cause.message }, span, cause.message === pipe ? pipeNotes : []);
}

/**
 * Says why a file cannot be written. Errors that are not the operating system's pass through.
 *
 * @throws ConvlangError E526, also for a missing folder, or E527
 */
export function failWriting(error: unknown, file: string): never {
  if (error instanceof UnreadableFile) fail('E526', { file, reason: error.message }, null);
  const code = systemCode(error);
  if (error instanceof ConvlangError || code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') fail('E527', { file }, null);
  fail('E526', { file, reason: code === 'ENOENT' ? 'its folder does not exist' : reasonOf(code) }, null);
}

/** What the operating system answered, in words: `permission denied`. */
export function reasonOf(code: string): string {
  return reasons[code] ?? `the system answers ${code}`;
}

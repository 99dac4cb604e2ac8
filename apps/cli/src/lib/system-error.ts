import { reasonOf, systemCode } from '@convlang/data/node';
import { formatBytes, report, type Diagnostic } from '@convlang/diagnostics';

const writingCalls = new Set(['write', 'mkdir', 'rename', 'unlink', 'rm', 'fsync', 'ftruncate', 'copyfile']);

/**
 * The diagnostic for an error that the operating system gave for a file, or `null` for any other error. Most such errors
 * become diagnostics where they happen; this is for those that pass through.
 */
export function systemErrorDiagnostic(error: unknown): readonly Diagnostic[] | null {
  if (isOutOfMemory(error)) return [report('E407', outOfMemory(), null, { notes: remedies })];
  if (!(error instanceof Error) || !('code' in error) || !('path' in error || 'syscall' in error))
    return null;
  const code = systemCode(error);
  const { path, syscall } = error as NodeJS.ErrnoException;
  const file = path ?? 'the output';
  if (code === 'ENOENT') return [report('E501', { file }, null)];
  if (code === 'ENOSPC' || code === 'EDQUOT') return [report('E527', { file }, null)];
  // Codes with an underscore, such as `ERR_INVALID_ARG_TYPE`, are Node's, and say that our code is wrong.
  if (code === null || !/^E[A-Z0-9]+$/.test(code)) return null;
  const writes = writingCalls.has(syscall ?? '') || code === 'EROFS';
  return [report(writes ? 'E526' : 'E502', { file, reason: reasonOf(code) }, null)];
}

/** How Node says that there is no memory for an array, a buffer, a text or a file read at once. */
const memoryCodes = new Set([
  'ERR_MEMORY_ALLOCATION_FAILED',
  'ERR_FS_FILE_TOO_LARGE',
  'ERR_BUFFER_TOO_LARGE',
  'ERR_STRING_TOO_LONG',
  'ENOMEM',
]);
const memoryMessages =
  /allocation failed|Invalid (typed array|array buffer|array|string) length|could not allocate memory/i;

function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return memoryCodes.has(code ?? '') || (error instanceof RangeError && memoryMessages.test(error.message));
}

const remedies = [
  'less data at once needs less: `count N` in its source, a smaller file, a smaller batch',
  'a limit of this process may be lower than what there is: `ulimit -v` shows it',
];

/** Where a run's plan was not the reason: data, weights or a result that is larger than what can be held. */
function outOfMemory() {
  const used = formatBytes(process.memoryUsage().rss);
  const available = formatBytes(process.availableMemory());
  return {
    what: 'what was being read or computed',
    needed: `more than the ${used} in use`,
    limit: `the system does not give it, of ${available} that it has`,
  };
}

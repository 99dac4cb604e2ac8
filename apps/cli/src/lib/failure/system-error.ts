import { reasonOf, systemCode } from '@convlang/data/node';
import { formatBytes, isOutOfMemory, memoryLeft, report, type Diagnostic } from '@convlang/diagnostics';

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

const remedies = ['less data at once needs less: `count N` in its source, a smaller file, a smaller batch'];

/** Where a run's plan was not the reason: data, weights or a result that is larger than what can be held. */
function outOfMemory() {
  const used = formatBytes(process.memoryUsage().rss);
  const left = memoryLeft();
  return {
    what: 'what was being read or computed',
    needed: `more than the ${used} in use`,
    limit: `the system does not give it${left === null ? '' : `, of ${formatBytes(left)} that it has`}`,
  };
}

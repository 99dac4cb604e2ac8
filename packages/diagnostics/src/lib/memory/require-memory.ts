import { ConvlangError } from '../convlang-error.js';
import { formatBytes } from '../format-bytes.js';
import { report } from '../report.js';
import { addressSpace, memoryLeft } from './memory-left.js';

/** Memory that is about to be allocated. */
export interface MemoryNeed {
  /** What for, the subject of a sentence: `a run of LeNet5 on 64 samples`. */
  readonly what: string;
  readonly bytes: number;
  /** What would need less. */
  readonly remedies: readonly string[];
}

/** The system is not asked about less. */
const SMALL_BYTES = 32 * 2 ** 20;

/**
 * Compares memory that a run needs with what there is, before anything is allocated.
 *
 * @throws ConvlangError E407 with both numbers
 */
export function requireMemory(need: MemoryNeed): void {
  if (need.bytes <= SMALL_BYTES) return;
  const available = memoryLeft();
  if (available !== null && need.bytes > available)
    throw tooMuch(need, `${formatBytes(available)} can be had here`);
}

/**
 * Allocates what a run needs. The system may refuse what it said it had: other processes take of it, and no array may be of any
 * length.
 *
 * @throws ConvlangError E407 with the numbers
 */
export function allocateFor<T>(need: MemoryNeed, allocate: () => T): T {
  requireMemory(need);
  try {
    return allocate();
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    throw refused(need);
  }
}

/** E407 for memory that the system did not give. */
export function refused(need: MemoryNeed): ConvlangError {
  const available = memoryLeft();
  const limit = 'the system does not give as much in one piece';
  return tooMuch(need, available === null ? limit : `${limit}, of ${formatBytes(available)} that it has`);
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

/** Whether an error says that there was no memory for something. */
export function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  return memoryCodes.has(String(code)) || (error instanceof RangeError && memoryMessages.test(error.message));
}

function tooMuch({ what, bytes, remedies }: MemoryNeed, limit: string): ConvlangError {
  const ofProcess =
    addressSpace() === null ? [] : ['this process may have no more address space than `ulimit -v` shows'];
  return new ConvlangError([
    report('E407', { what, needed: formatBytes(bytes), limit }, null, { notes: [...remedies, ...ofProcess] }),
  ]);
}

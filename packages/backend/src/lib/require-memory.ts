import { ConvlangError, formatBytes, report } from '@convlang/diagnostics';

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

/** Bytes that the process can still get, as the system says, limits of its container included; `null` where nobody says. */
function availableBytes(): number | null {
  const { process } = globalThis as { readonly process?: { readonly availableMemory?: () => number } };
  const bytes = process?.availableMemory?.() ?? 0;
  return bytes > 0 ? bytes : null;
}

/**
 * Compares memory that a run needs with what there is, before anything is allocated.
 *
 * @throws ConvlangError E407 with both numbers
 */
export function requireMemory(need: MemoryNeed): void {
  if (need.bytes <= SMALL_BYTES) return;
  const available = availableBytes();
  if (available !== null && need.bytes > available)
    throw tooMuch(need, `${formatBytes(available)} can be had here`);
}

/**
 * Allocates what a run needs. The system may refuse what it said it had: a limit of the process (`ulimit -v`) is no part of its
 * answer, and no array may be of any length.
 *
 * @throws ConvlangError E407 with the numbers
 */
export function allocateFor<T>(need: MemoryNeed, allocate: () => T): T {
  requireMemory(need);
  try {
    return allocate();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const available = availableBytes();
    const limit = 'the system does not give as much in one piece';
    const remedies = [
      ...need.remedies,
      'a limit of this process may be lower than what there is: `ulimit -v` shows it',
    ];
    throw tooMuch(
      { ...need, remedies },
      available === null ? limit : `${limit}, of ${formatBytes(available)} that it has`,
    );
  }
}

function tooMuch({ what, bytes, remedies }: MemoryNeed, limit: string): ConvlangError {
  return new ConvlangError([
    report('E407', { what, needed: formatBytes(bytes), limit }, null, { notes: remedies }),
  ]);
}

/** What is about to be allocated for runs of a graph on some samples. */
export function runNeed(name: string, batch: number, bytes: number): MemoryNeed {
  const remedies =
    batch === 1
      ? ['a smaller input or a smaller network needs less']
      : [
          `a smaller batch needs less: \`batch ${Math.ceil(batch / 2)}\`; in training \`batch ${batch} split N\` computes it in N parts`,
        ];
  return { what: `a run of ${name} on ${batch === 1 ? '1 sample' : `${batch} samples`}`, bytes, remedies };
}

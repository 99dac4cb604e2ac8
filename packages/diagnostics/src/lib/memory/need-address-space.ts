import { ConvlangError } from '../convlang-error.js';
import { formatBytes } from '../format-bytes.js';
import { report } from '../report.js';
import { addressSpace } from './memory-left.js';

/**
 * Makes sure that there is address space for work whose libraries, threads and heap end the process where they get none, by themselves
 * and where no error can be caught.
 *
 * @param what the work, as the subject of a sentence: `reading pictures`
 * @param needed bytes
 * @throws ConvlangError E409 where a limit of the process leaves less
 */
export function needAddressSpace(what: string, needed: number): void {
  const space = addressSpace();
  if (space === null) return;
  const left = Math.max(0, space.limit - space.taken);
  if (left >= needed) return;
  const slots = {
    what,
    needed: formatBytes(needed),
    left: formatBytes(left),
    limit: formatBytes(space.limit),
    taken: formatBytes(space.taken),
  };
  const enough = Math.ceil((space.taken + 2 * needed) / 102_400) * 100;
  throw new ConvlangError([
    report('E409', slots, null, {
      notes: [`raise the limit: \`ulimit -v ${enough}\`, or \`ulimit -v unlimited\``],
    }),
  ]);
}

import { randomBytes } from 'node:crypto';

const RANDOM_BYTES = 6;
const RANDOM_PART = new RegExp(`^[0-9a-f]{${2 * RANDOM_BYTES}}$`);

/** Names of files while they are being written: `.NAME.*.tmp`, with a part that no two share. */
export const temporaryName = {
  /** A new name for `name`, which stands in the same folder. */
  create(name: string): string {
    return `.${name}.${randomBytes(RANDOM_BYTES).toString('hex')}.tmp`;
  },
  /** Whether `entry` is such a name for `name`. */
  isOf(name: string, entry: string): boolean {
    const [start, end] = [`.${name}.`, '.tmp'];
    if (!entry.startsWith(start) || !entry.endsWith(end)) return false;
    return RANDOM_PART.test(entry.slice(start.length, -end.length));
  },
} as const;

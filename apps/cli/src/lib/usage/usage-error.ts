/** A command line that makes no sense: exit status 2, one line, and the hint where help is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

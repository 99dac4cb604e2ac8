/** Ends a `switch` that the compiler has proved complete. Reaching it is a bug of convlang, and the message says so. */
export function unreachable(value: never): never {
  throw new Error(`this is a bug in convlang: unexpected ${JSON.stringify(value)}`);
}

/**
 * States what the code relies on. A failure is a bug of convlang, not of the user's file.
 *
 * @throws Error when `condition` is false
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`this is a bug in convlang: ${message}`);
}

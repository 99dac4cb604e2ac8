import pc from 'picocolors';
import type { CliContext } from '../cli-context.js';
import type { OutStream } from './out-stream.js';

/** Colour functions that do nothing where colours do not belong. */
export type Style = ReturnType<typeof pc.createColors>;

/** Colours for a stream, where {@link hasColour} says so. */
export function styleFor(stream: OutStream, env: CliContext['env']): Style {
  return pc.createColors(hasColour(stream, env));
}

/**
 * Whether colours may be written to the stream: on a terminal, but not on a dumb one or with `NO_COLOR` (https://no-color.org). `FORCE_COLOR` has
 * the last word, as in Node: `0` for none, anything else for colours also in a pipe (https://force-color.org).
 */
export function hasColour(stream: OutStream, env: CliContext['env']): boolean {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

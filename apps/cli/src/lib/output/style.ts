import pc from 'picocolors';
import type { CliContext } from '../cli-context.js';
import type { OutStream } from './out-stream.js';

/** Colour functions that do nothing where colours do not belong. */
export type Style = ReturnType<typeof pc.createColors>;

/** Colours for a stream: only on a terminal, and never with `NO_COLOR` or a dumb one (https://no-color.org). */
export function styleFor(stream: OutStream, env: CliContext['env']): Style {
  return pc.createColors(hasColour(stream, env));
}

/** Whether colours may be written to the stream. */
export function hasColour(stream: OutStream, env: CliContext['env']): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

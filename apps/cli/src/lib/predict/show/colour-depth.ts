import { WriteStream } from 'node:tty';
import type { CliContext } from '../../cli-context.js';
import type { OutStream } from '../../output/out-stream.js';
import { hasColour } from '../../output/style.js';

/** How many colours a terminal shows: all of 24 bits, 256, or none that pictures could be drawn in. */
export type ColourDepth = 'true' | '256' | 'none';

/** As Node tells by what the environment says of the terminal; none where colours do not belong. */
export function colourDepth(stream: OutStream, env: CliContext['env']): ColourDepth {
  if (!hasColour(stream, env)) return 'none';
  const bits = WriteStream.prototype.getColorDepth(env);
  if (bits >= 24) return 'true';
  return bits >= 8 ? '256' : 'none';
}

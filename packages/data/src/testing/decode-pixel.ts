import { sharpDecoder } from '../lib/node/image/sharp-decoder.js';

/** A PNG of one black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

const said = await sharpDecoder.decode({ name: 'pixel.png', bytes: Buffer.from(PIXEL, 'base64') }).then(
  ({ shape }) => `read ${shape.join('x')}`,
  (error: unknown) => String(error),
);
process.stdout.write(said);

import { decodePng } from '../lib/node/image/decode-png.js';

/** A PNG of one black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

const said = await decodePng(Buffer.from(PIXEL, 'base64'), 'pixel.png').then(
  ({ shape }) => `read ${shape.join('x')}`,
  (error: unknown) => String(error),
);
process.stdout.write(said);

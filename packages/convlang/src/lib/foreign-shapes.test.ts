import { foreignWords } from '@convlang/frameworks';
import { expect, it } from 'vitest';
import { compile } from '../index.js';

it.each([
  ['AdaptiveAvgPool2d((7, 5))', 'adaptiveavgpool 7x5'],
  ['AdaptiveAvgPool2d(output_size=1)', 'adaptiveavgpool 1'],
  ['AdaptiveMaxPool2d((7, 5))', 'adaptivemaxpool 7x5'],
  ["Upsample(scale_factor=2, mode='bilinear', align_corners=True)", 'upsample 2 bilinear align-corners on'],
  ['UpsamplingBilinear2d(scale_factor=2)', 'upsample 2 bilinear align-corners on'],
  ["UpSampling2D(2, interpolation='bilinear')", 'upsample 2 bilinear'],
  ['PixelShuffle(upscale_factor=2)', 'pixelshuffle 2'],
  ['PixelUnshuffle(2)', 'pixelunshuffle 2'],
  ['ChannelShuffle(4)', 'channelshuffle 4'],
  ['ReflectionPad2d(3)', 'pad 3 reflect'],
  ['ReplicationPad2d(padding=1)', 'pad 1 edge'],
  ['Reshape((16, 4, 8))', 'reshape 16x4x8'],
  ['ConvTranspose2d(8, 4, 3, 2, 1, 1, 2)', 'deconv 4x3x3 stride 2 pad 1 output-pad 1 groups 2'],
])('%s of another framework is mended to %s', (theirs, ours) => {
  const { diagnostics } = compile(`input 8x8x8 | ${theirs}`, { fixes: true, foreign: foreignWords });
  expect(diagnostics.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title))).toContain(ours);
});

import { coreOps, interpret } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { analyzeText, graphOf, outputOf, paramsOf, proveText } from '../../../testing/analyze-text.js';

/** What a file without parameters gives for one sample of `0, 1, 2, ...`, or of other numbers. */
function valuesOf(text: string, numbers?: readonly number[]): readonly number[] {
  const graph = graphOf(text);
  const [input] = graph.inputs;
  const shape = [1, ...(graph.values[input?.value ?? 0]?.type.shape.slice(1).map(Number) ?? [])];
  const data = Float64Array.from(
    numbers ?? Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i),
  );
  const feeds = { [input?.name ?? '']: { shape, data } };
  const { outputs } = interpret(graph, coreOps, { batch: 1, feeds, parameters: {} });
  return Array.from(Object.values(outputs)[0]?.data ?? [], (value) => Number(value.toPrecision(12)));
}

/** Code, message and notes of the only error, and the titles of its fixes. */
function faultOf(text: string) {
  const [found, ...others] = proveText(text).filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  return found === undefined
    ? null
    : [
        `${found.code} ${found.message}`,
        ...(found.notes ?? []),
        ...(found.fixes ?? []).map(({ title }) => `fix: ${title}`),
      ];
}

describe('slice', () => {
  it('takes one of equal parts, or a range, of channels', () => {
    // Two pixels of four channels: 0 1 2 3, 4 5 6 7.
    expect(valuesOf('input 1x2x4 | slice 1 of 2')).toEqual([0, 1, 4, 5]);
    expect(valuesOf('input 1x2x4 | slice 2 of 2')).toEqual([2, 3, 6, 7]);
    expect(valuesOf('input 1x2x4 | slice begin 1 count 2')).toEqual([1, 2, 5, 6]);
    expect(valuesOf('input 1x2x4 | slice begin 3')).toEqual([3, 7]);
    expect(valuesOf('input 6 | slice 3 of 3')).toEqual([4, 5]);
  });

  it('says what there is where a part or a range is not there', () => {
    expect(faultOf('input 4x4x5 | slice 1 of 2')).toEqual([
      'E218 `slice` needs channels that 2 divides, and 5 come in',
      '4 or 6 channels would do: what comes before decides how many there are',
      'fix: of 1',
    ]);
    expect(faultOf('input 4x4x4 | slice 3 of 2')).toEqual([
      'E306 `part` of `slice` must be at most 2, not 3',
      'the channels that come in are 0 to 3',
    ]);
    expect(faultOf('input 4x4x8 | slice begin 8')?.[0]).toBe(
      'E306 `begin` of `slice` must be at most 7, not 8',
    );
    expect(faultOf('input 4x4x8 | slice begin 6 count 3')?.[0]).toBe(
      'E306 `count` of `slice` must be at most 2, not 3',
    );
  });

  it('takes a part or a range, not both and not half of one', () => {
    expect(faultOf('input 4x4x4 | slice')).toEqual([
      'E303 `slice` needs a part or `begin`, as in `slice 1 of 2`',
    ]);
    expect(faultOf('input 4x4x4 | slice 2')).toEqual([
      'E303 `slice` needs `of` behind the part, as in `slice 2 of 2`',
    ]);
    expect(faultOf('input 4x4x4 | slice of 4')).toEqual([
      'E303 `slice` needs a part before `of`, as in `slice 1 of 4`',
    ]);
    expect(faultOf('input 4x4x4 | slice 1 of 2 count 2')).toEqual([
      'E304 `slice` takes no `count` beside `of` here',
    ]);
  });
});

describe('channelshuffle', () => {
  it('takes one channel of each group in turn', () => {
    // The example of torch.nn.ChannelShuffle, its channels in one pixel.
    expect(valuesOf('input 1x1x4 | channelshuffle 2', [1, 2, 3, 4])).toEqual([1, 3, 2, 4]);
    expect(valuesOf('input 1x2x6 | channelshuffle 3')).toEqual([0, 2, 4, 1, 3, 5, 6, 8, 10, 7, 9, 11]);
    expect(valuesOf('input 1x1x6 | channelshuffle 3 | channelshuffle 2')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('needs groups that divide the channels', () => {
    expect(faultOf('input 4x4x58 | channelshuffle 3')).toEqual([
      'E218 `channelshuffle` needs channels that 3 divides, and 58 come in',
      '57 or 60 channels would do: what comes before decides how many there are',
      'fix: channelshuffle 2',
    ]);
  });
});

describe('pixelshuffle', () => {
  it('puts channel (k r + i) r + j of a pixel to row i and column j of its block in channel k', () => {
    // torch.nn.PixelShuffle: one pixel of eight channels becomes 2x2 of two.
    expect(valuesOf('input 1x1x8 | pixelshuffle 2')).toEqual([0, 4, 1, 5, 2, 6, 3, 7]);
    // Two pixels of four: 0 1 4 5 over 2 3 6 7.
    expect(valuesOf('input 1x2x4 | pixelshuffle 2')).toEqual([0, 1, 4, 5, 2, 3, 6, 7]);
  });

  it('is taken back by pixelunshuffle', () => {
    const all = Array.from({ length: 3 * 2 * 18 }, (_, i) => i);
    expect(valuesOf('input 3x2x18 | pixelshuffle 3 | pixelunshuffle 3')).toEqual(all);
    // 2x2 pixels of two channels: 0 1, 2 3 over 4 5, 6 7; torch.nn.PixelUnshuffle keeps a channel together.
    expect(valuesOf('input 2x2x2 | pixelunshuffle 2')).toEqual([0, 2, 4, 6, 1, 3, 5, 7]);
  });

  it('is depth_to_space of TensorFlow behind a shuffle', () => {
    // tf.nn.depth_to_space: channel (i r + j) C + k.
    expect(valuesOf('input 1x1x8 | channelshuffle 4 | pixelshuffle 2')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(valuesOf('input 2x2x2 | pixelunshuffle 2 | channelshuffle 2')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('makes the image of ESPCN three times as large', () => {
    expect(
      outputOf(
        'input 17x17x1 | conv 64x5x5 pad 2 | tanh | conv 32x3x3 pad 1 | tanh | conv 9x3x3 pad 1 | pixelshuffle 3',
      ),
    ).toBe('51x51x1');
  });

  it('needs channels and sizes that divide', () => {
    expect(faultOf('input 4x4x6 | pixelshuffle 2')?.[0]).toBe(
      'E218 `pixelshuffle` needs channels that 4 divides, and 6 come in',
    );
    expect(faultOf('input 4x5x6 | pixelunshuffle 2')).toEqual([
      'E218 `pixelunshuffle` needs columns that 2 divides, and 5 come in',
      '4 or 6 columns would do: what comes before decides how many there are',
    ]);
    expect(faultOf('input 12 | pixelshuffle 2')?.[0]).toMatch(/^E201/);
  });

  it('halves the distance of neighbours in the input, and makes no parameters', () => {
    const graph = graphOf('input 8x8x3 | conv 16x3x3 pad 1 | pixelshuffle 2');
    expect(graph.parameters).toHaveLength(2);
    expect(graph.layers.at(-1)?.attrs['upscale']).toEqual([2, 2]);
  });
});

describe('reshape and permute', () => {
  it('keep the order of numbers, or turn the axes', () => {
    expect(valuesOf('input 6 | reshape 1x2x3')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(outputOf('input 4x4x256 | reshape 4096 | reshape 8x8x64')).toBe('8x8x64');
    // Rows 0 1 2 and 3 4 5.
    expect(valuesOf('input 2x3x1 | permute whc')).toEqual([0, 3, 1, 4, 2, 5]);
    expect(outputOf('input 2x3x5 | permute chw')).toBe('5x2x3');
    expect(outputOf('input 2x3x5 | permute wch')).toBe('3x5x2');
    // Channels first, as torch.flatten of [1, 2, 1, 3] has them.
    expect(valuesOf('input 1x3x2 | permute chw | flatten')).toEqual([0, 2, 4, 1, 3, 5]);
  });

  it('say the numbers, and what would hold them', () => {
    expect(faultOf('input 100 | dense 4096 | reshape 8x8x128')).toEqual([
      'E219 `reshape` to 8x8x128 needs 8192 numbers, and 4096 come in: 4096',
      'fix: reshape 8x8x64',
    ]);
    expect(faultOf('input 4x4x3 | reshape 50')).toEqual([
      'E219 `reshape` to 50 needs 50 numbers, and 48 come in: 4x4x3',
      'fix: reshape 48',
    ]);
    expect(faultOf('input 4x4x3 | permute')?.[0]).toMatch(/^E303 `permute` needs `order`/);
  });

  it('leave no receptive field, as no place of the output is one of the input', () => {
    const { diagnostics } = analyzeText(
      'input 8x8x4 | conv 4x3x3 | permute whc\nexpect { receptive-field 3 }',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });
});

describe('adaptiveavgpool', () => {
  it('means rows floor(i H / S) to ceil((i + 1) H / S) - 1, as PyTorch does', () => {
    // 10 to 4: rows 0 to 2, 2 to 4, 5 to 7, 7 to 9.
    expect(valuesOf('input 10x1x1 | adaptiveavgpool 4x1')).toEqual([1, 3, 6, 8]);
    // 7 to 3: 0 to 2, 2 to 4, 4 to 6.
    expect(valuesOf('input 1x7x1 | adaptiveavgpool 1x3')).toEqual([1, 3, 5]);
    // More than there are: 3 to 4: 0; 0 and 1; 1 and 2; 2.
    expect(valuesOf('input 3x1x1 | adaptiveavgpool 4x1')).toEqual([0, 0.5, 1.5, 2]);
  });

  it('is a pool whose windows tile where the sizes divide, and the global one for 1', () => {
    const opsOf = (text: string) => graphOf(text).nodes.map(({ op, attrs }) => [op, attrs['kernel']]);
    expect(opsOf('input 14x28x3 | adaptiveavgpool 7')).toEqual([['avgpool', [2, 4]]]);
    expect(opsOf('input 14x10x3 | adaptiveavgpool 1')).toEqual([['avgpool', [14, 10]]]);
    expect(opsOf('input 13x13x3 | adaptiveavgpool 6')).toEqual([['resample', undefined]]);
    expect(graphOf('input 14x10x3 | adaptiveavgpool 1').layers.at(-1)?.attrs['global']).toBe(true);
  });
});

describe('adaptivemaxpool', () => {
  it('takes the largest of rows floor(i H / S) to ceil((i + 1) H / S) - 1, as PyTorch does', () => {
    // 10 to 4: rows 0 to 2, 2 to 4, 5 to 7, 7 to 9.
    const rows = [5, 1, 2, 0, 3, 9, 4, 6, 7, 8];
    expect(valuesOf('input 10x1x1 | adaptivemaxpool 4x1', rows)).toEqual([5, 3, 9, 8]);
    // More than there are, 3 to 4: 0; 0 and 1; 1 and 2; 2.
    expect(valuesOf('input 1x3x1 | adaptivemaxpool 1x4', [1, 3, 2])).toEqual([1, 3, 3, 2]);
  });

  it.each([
    [7, 5, 3, 4],
    [13, 6, 6, 4],
    [4, 6, 4, 5],
    [3, 2, 5, 3],
    [9, 8, 6, 4],
  ])('is so in both directions, each channel by itself: %ix%i to %ix%i', (height, width, rows, columns) => {
    const numbers = Array.from({ length: height * width * 2 }, (_, i) => (i * 37) % 101);
    const windows = (size: number, target: number) =>
      Array.from({ length: target }, (_, i) => {
        const [start, end] = [Math.floor((i * size) / target), Math.ceil(((i + 1) * size) / target)];
        return Array.from({ length: end - start }, (__, k) => start + k);
      });
    const wanted = windows(height, rows).flatMap((ys) =>
      windows(width, columns).flatMap((xs) =>
        [0, 1].map((k) =>
          Math.max(...ys.flatMap((y) => xs.map((x) => numbers[(y * width + x) * 2 + k] ?? NaN))),
        ),
      ),
    );
    const text = `input ${height}x${width}x2 | adaptivemaxpool ${rows}x${columns}`;
    expect(valuesOf(text, numbers)).toEqual(wanted);
  });

  it('is a pool whose windows tile where the sizes divide, and the global one for 1', () => {
    const opsOf = (text: string) => graphOf(text).nodes.map(({ op, attrs }) => [op, attrs['kernel']]);
    expect(opsOf('input 14x28x3 | adaptivemaxpool 7')).toEqual([['maxpool', [2, 4]]]);
    expect(graphOf('input 14x10x3 | adaptivemaxpool 1').layers.at(-1)?.attrs['global']).toBe(true);
  });
});

describe('upsample', () => {
  it('repeats, or interpolates by one of three conventions', () => {
    const line = 'input 1x3x1 | upsample 1x2';
    expect(valuesOf(line, [0, 4, 2])).toEqual([0, 0, 4, 4, 2, 2]);
    // F.interpolate(..., mode='bilinear', align_corners=False).
    expect(valuesOf(`${line} bilinear`, [0, 4, 2])).toEqual([0, 1, 3, 3.5, 2.5, 2]);
    // align_corners=True: at 0, 0.4, 0.8, 1.2, 1.6, 2.
    expect(valuesOf(`${line} bilinear align-corners on`, [0, 4, 2])).toEqual([0, 1.6, 3.2, 3.6, 2.8, 2]);
    // tf.compat.v1.image.resize_bilinear: at 0, 0.5, 1, 1.5, 2, 2.5, the last held.
    expect(valuesOf(`${line} bilinear half-pixel off`, [0, 4, 2])).toEqual([0, 2, 4, 3, 2, 2]);
  });

  it('takes the words of bilinear with bilinear only, and one way to place the pixels', () => {
    expect(faultOf('input 4x4x1 | upsample 2 align-corners on')).toEqual([
      'E304 `upsample` takes no `align-corners` without `bilinear` here',
    ]);
    expect(faultOf('input 4x4x1 | upsample 2 bilinear align-corners on half-pixel on')).toEqual([
      'E304 `upsample` takes no `half-pixel` beside `align-corners on` here',
      'where corners are aligned, pixels lie as their corners say',
    ]);
  });
});

describe('pad', () => {
  it('mirrors the image about its edge, or repeats the edge', () => {
    // The examples of torch.nn.ReflectionPad2d(2) and ReplicationPad2d(2): 0 1 2, 3 4 5, 6 7 8.
    const rows = [
      [8, 7, 6, 7, 8, 7, 6],
      [5, 4, 3, 4, 5, 4, 3],
      [2, 1, 0, 1, 2, 1, 0],
    ];
    const [below, middle, above] = rows;
    expect(valuesOf('input 3x3x1 | pad 2 reflect')).toEqual(
      [below, middle, above, middle, below, middle, above].flat(),
    );
    const edge = [
      [0, 0, 0, 1, 2, 2, 2],
      [3, 3, 3, 4, 5, 5, 5],
      [6, 6, 6, 7, 8, 8, 8],
    ];
    const [first, second, third] = edge;
    expect(valuesOf('input 3x3x1 | pad 2 edge')).toEqual(
      [first, first, first, second, third, third, third].flat(),
    );
    expect(valuesOf('input 1x3x1 | pad top 0 bottom 0 left 2 right 1 reflect')).toEqual([2, 1, 0, 1, 2, 1]);
    expect(outputOf('input 8x8x3 | pad 1 edge back 1')).toBe('10x10x4');
  });

  it('mirrors no more than there is beside the edge, and takes no value then', () => {
    expect(faultOf('input 8x4x3 | pad 4 reflect')).toEqual([
      'E306 `sides` of `pad` must be at most 3 for `reflect`, not 4',
      '4 columns come in, and the one at the edge is not repeated',
    ]);
    expect(faultOf('input 4x4x3 | pad 2 edge value 1')).toEqual([
      'E304 `pad` takes no `value` beside `edge` here',
    ]);
    expect(outputOf('input 4x4x3 | pad 9 edge')).toBe('22x22x3');
  });
});

describe('deconv', () => {
  it('has the size and the weights of torch.nn.ConvTranspose2d with dilation and groups', () => {
    // (H - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.
    expect(outputOf('input 5x7x4 | deconv 6x3x3 stride 2 pad 1 dilate 2')).toBe('11x15x6');
    expect(outputOf('input 5x7x4 | deconv 6x3x2 stride 2x1 dilate 3x1 pad 1x0 output-pad 1x0')).toBe(
      '14x8x6',
    );
    // [in, out / groups, h, w] and a bias for each channel made.
    expect(paramsOf('input 5x5x16 | deconv 8x3x3 groups 2')).toBe(16 * 4 * 9 + 8);
    expect(paramsOf('input 5x5x16 | deconv 16x4x4 stride 2 pad 1 groups 16 bias off')).toBe(16 * 16);
    const [layer] = graphOf('input 5x5x16 | deconv 8x3x3 groups 2').layers.slice(-1);
    expect(layer?.macs).toBe(5 * 5 * 16 * 9 * 4);
  });

  it('paints channels of its own group, with gaps', () => {
    const text = 'input 1x2x2 | deconv 2x1x2 groups 2 dilate 1x2 bias off';
    const graph = graphOf(text);
    const name = graph.parameters[0]?.name ?? '';
    // kernel[0, v, 0, k]: channel 0 paints by 1 and 10, channel 1 by 2 and 20.
    const kernel = { shape: [1, 2, 1, 2], data: Float64Array.from([1, 2, 10, 20]) };
    const feeds = {
      [graph.inputs[0]?.name ?? '']: { shape: [1, 1, 2, 2], data: Float64Array.from([1, 2, 3, 4]) },
    };
    const { outputs } = interpret(graph, coreOps, { batch: 1, feeds, parameters: { [name]: kernel } });
    // Columns: x0, x1, then ten times x0 and x1; both channels.
    expect([...(Object.values(outputs)[0]?.data ?? [])]).toEqual([1, 4, 3, 8, 10, 40, 30, 80]);
  });

  it('takes groups that divide channels and filters', () => {
    expect(faultOf('input 5x5x6 | deconv 8x3x3 groups 4')?.[0]).toBe(
      'E202 4 groups do not divide 6 input channels',
    );
    expect(faultOf('input 5x5x6 | deconv 9x3x3 groups 2')?.[0]).toBe('E202 2 groups do not divide 9 filters');
  });
});

describe('networks that are made of these words', () => {
  it('ShuffleNetV2 x1.0 has the 2,278,604 parameters of torchvision', () => {
    const text = `rounding floor
block point(c) { conv (c)x1x1 bias off | bn | relu }
block depth(s) { dwconv 3x3 stride (s) pad 1 bias off | bn }
block unit() {
  parallel concat {
    - slice 1 of 2
    - slice 2 of 2 | point(in.c) | depth(1) | point(in.c)
  }
  | channelshuffle 2
}
block down(c) {
  parallel concat {
    - depth(2) | point(c)
    - point(c) | depth(2) | point(c)
  }
  | channelshuffle 2
}
input 224x224x3
| conv 24x3x3 stride 2 pad 1 bias off | bn | relu | maxpool 3 stride 2 pad 1
| down(58) | repeat 3 { unit() }
| down(116) | repeat 7 { unit() } -> 14x14x232
| down(232) | repeat 3 { unit() } -> 7x7x464
| point(1024) | avgpool global | dense 1000
expect { params 2278604 }`;
    expect(analyzeText(text).diagnostics.map(({ message }) => message)).toEqual([]);
  });

  it('the U-Net of 2015 makes 388x388 of 572x572 with 31,030,658 parameters', () => {
    const text = `block twice(c) { conv (c)x3x3 | relu | conv (c)x3x3 | relu }
block up(c, cut, skipped) {
  parallel concat {
    - from skipped | crop (cut)
    - deconv (c)x2x2 stride 2
  }
  | twice(c)
}
input 572x572x1
| twice(64) as d1 | maxpool 2
| twice(128) as d2 | maxpool 2
| twice(256) as d3 | maxpool 2
| twice(512) as d4 | maxpool 2
| twice(1024)
| up(512, 4, d4) | up(256, 16, d3) | up(128, 40, d2) | up(64, 88, d1)
| conv 2x1x1 -> 388x388x2`;
    expect(paramsOf(text)).toBe(31_030_658);
  });

  it('a decoder that interpolates, and one that pools to any size', () => {
    const decoder =
      'input 16x16x8 | upsample 2 bilinear | conv 4x3x3 pad 1 | upsample 2 bilinear align-corners on';
    expect(outputOf(decoder)).toBe('64x64x4');
    const pyramid = `input 60x60x16 | parallel concat {
  - skip
  - adaptiveavgpool 1 | conv 4x1x1 | upsample 60 bilinear
  - adaptiveavgpool 6 | conv 4x1x1 | upsample 10 bilinear
}`;
    expect(outputOf(pyramid)).toBe('60x60x24');
  });
});

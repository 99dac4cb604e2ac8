import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import { prepareProgram } from '../wgsl-program.js';

/**
 * Gradient to the first maximum of each window: a pixel takes the gradients of the windows whose maximum it is, unless an
 * earlier pixel of the window is as large.
 */
export const maxpoolGrad: TfjsKernel<'maxpoolGrad'> = tfjsKernel(({ inputs, attrs }) => {
  const [n = 1, h = 1, w = 1, c = 1] = inputs[0]?.shape ?? [];
  const [, oh = 1, ow = 1] = inputs[1]?.shape ?? [];
  const [kh = 1, kw = 1] = attrs.kernel;
  const [sy = 1, sx = 1] = attrs.stride;
  const [top = 0, , left = 0] = attrs.pads;
  return prepareProgram({
    key: `maxpoolGrad ${[n, h, w, c, oh, ow, kh, kw, sy, sx, top, left].join(' ')}`,
    inputs: { x: 1, y: 1, dy: 1 },
    output: { shape: [n, h, w, c], components: 1 },
    invocations: n * h * w * c,
    declarations: `
        // Whether no earlier pixel of the window at (row, column) is as large as the one at its (v, u).
        fn isFirst(sample: i32, row: i32, column: i32, channel: i32, v: i32, u: i32, most: f32) -> bool {
          for (var i = 0; i < v * ${kw} + u; i++) {
            let py = row + i / ${kw};
            let px = column + i % ${kw};
            if (py >= 0 && py < ${h} && px >= 0 && px < ${w} &&
                x[((sample * ${h} + py) * ${w} + px) * ${c} + channel] == most) { return false; }
          }
          return true;
        }`,
    main: `
        let channel = id % ${c};
        let down = (id / ${w * c}) % ${h} + ${top};
        let along = (id / ${c}) % ${w} + ${left};
        let sample = id / ${h * w * c};
        var sum = 0.0;
        for (var row = max(0, (down - ${kh} + ${sy}) / ${sy}); row <= min(down / ${sy}, ${oh - 1}); row++) {
          for (var column = max(0, (along - ${kw} + ${sx}) / ${sx}); column <= min(along / ${sx}, ${ow - 1}); column++) {
            let at = ((sample * ${oh} + row) * ${ow} + column) * ${c} + channel;
            let most = y[at];
            if (x[id] == most && isFirst(sample, row * ${sy} - ${top}, column * ${sx} - ${left}, channel,
                down - row * ${sy}, along - column * ${sx}, most)) { sum += dy[at]; }
          }
        }
        result[id] = sum;`,
  });
});

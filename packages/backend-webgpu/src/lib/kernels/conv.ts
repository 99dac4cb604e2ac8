import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import { BUSY, prepareProgram, type WgslProgram } from '../wgsl-program.js';
import {
  blockingOf,
  convGeometry,
  geometryKey,
  LARGEST_TILE,
  type Blocking,
  type ConvGeometry,
} from './conv-geometry.js';
import { prepareInParts } from './sums.js';

/** Code for each accumulator of an invocation. */
function each({ tile, components }: Blocking, code: (index: number) => string): string {
  return Array.from({ length: tile / components }, (_, i) => code(i)).join('\n');
}

function typeOf({ components }: Blocking): string {
  return components === 4 ? 'vec4<f32>' : 'f32';
}

/** Whether no window reaches beyond the images. */
function isInside({ before, output, stride, kernel, dilation, size }: ConvGeometry): boolean {
  return [0, 1].every((axis) => {
    const at = (list: readonly [number, number]): number => list[axis as 0 | 1];
    const last = (at(output) - 1) * at(stride) - at(before) + (at(kernel) - 1) * at(dilation);
    return at(before) <= 0 && last < at(size);
  });
}

/**
 * `y = conv(x, k) + bias`: an invocation computes some filters of one pixel. All invocations of a workgroup read the same
 * weights at a time, and each its own pixel.
 */
export function forwardProgram(g: ConvGeometry, hasBias: boolean): WgslProgram {
  const [depth, perGroup] = [g.channels / g.groups, g.filters / g.groups];
  const blocking = blockingOf(perGroup);
  const { tile, blocks, components } = blocking;
  const [type, step] = [typeOf(blocking), g.filters / components];
  const start = (i: number): string => (hasBias ? `bias[first + ${i}]` : `${type}(0.0)`);
  const [oh, ow] = g.output;
  const [h, w] = g.size;
  const guard = isInside(g) ? 'true' : `row >= 0 && row < ${h} && column >= 0 && column < ${w}`;
  return {
    key: `conv ${hasBias} ${geometryKey(g)}`,
    inputs: { x: 1, k: components, ...(hasBias ? { bias: components } : {}) },
    output: { shape: [g.samples, oh, ow, g.filters], components },
    invocations: g.samples * oh * ow,
    blocks: blocks * g.groups,
    main: `
      let group = block / ${blocks};
      let first = (group * ${perGroup} + (block % ${blocks}) * ${tile}) / ${components};
      let top = ((id / ${ow}) % ${oh}) * ${g.stride[0]} - ${g.before[0]};
      let left = (id % ${ow}) * ${g.stride[1]} - ${g.before[1]};
      let sample = id / ${oh * ow};
      ${each(blocking, (i) => `var sum${i} = ${start(i)};`)}
      for (var v = 0; v < ${g.kernel[0]}; v++) {
        for (var u = 0; u < ${g.kernel[1]}; u++) {
          let row = top + v * ${g.dilation[0]};
          let column = left + u * ${g.dilation[1]};
          if (${guard}) {
            let start = ((sample * ${h} + row) * ${w} + column) * ${g.channels} + group * ${depth};
            let weights = (v * ${g.kernel[1]} + u) * ${depth} * ${step} + first;
            for (var c = 0; c < ${depth}; c++) {
              let number = x[start + c];
              let at = weights + c * ${step};
              ${each(blocking, (i) => `sum${i} = fma(${type}(number), k[at + ${i}], sum${i});`)}
            }
          }
        }
      }
      ${each(blocking, (i) => `result[id * ${step} + first + ${i}] = sum${i};`)}`,
  };
}

/**
 * Gradient to the images: an invocation computes some channels of one pixel, from every window that saw it. Filters lie side by
 * side in both inputs and are read by four where they can be.
 */
export function inputGradProgram(g: ConvGeometry): WgslProgram {
  const [depth, perGroup] = [g.channels / g.groups, g.filters / g.groups];
  const components = perGroup % 4 === 0 ? 4 : 1;
  const { tile, blocks } = blockingOf(depth, components === 4 ? 8 : LARGEST_TILE);
  const sums = { tile, blocks, components: 1 } as const;
  const type = components === 4 ? 'vec4<f32>' : 'f32';
  const [step, ofGroup] = [g.filters / components, perGroup / components];
  const total = (i: number): string => (components === 4 ? `dot(sum${i}, vec4<f32>(1.0))` : `sum${i}`);
  const [oh, ow] = g.output;
  const [h, w] = g.size;
  return {
    key: `convInputGrad ${geometryKey(g)}`,
    inputs: { dy: components, k: components },
    output: { shape: [g.samples, h, w, g.channels], components: 1 },
    invocations: g.samples * h * w,
    blocks: blocks * g.groups,
    main: `
      let group = block / ${blocks};
      let inside = (block % ${blocks}) * ${tile};
      let top = (id / ${w}) % ${h} + ${g.before[0]};
      let left = id % ${w} + ${g.before[1]};
      let sample = id / ${h * w};
      ${each(sums, (i) => `var sum${i} = ${type}(0.0);`)}
      for (var v = 0; v < ${g.kernel[0]}; v++) {
        let down = top - v * ${g.dilation[0]};
        let row = down / ${g.stride[0]};
        for (var u = 0; u < ${g.kernel[1]}; u++) {
          let along = left - u * ${g.dilation[1]};
          let column = along / ${g.stride[1]};
          if (down >= 0 && row * ${g.stride[0]} == down && row < ${oh} &&
              along >= 0 && column * ${g.stride[1]} == along && column < ${ow}) {
            let start = ((sample * ${oh} + row) * ${ow} + column) * ${step} + group * ${ofGroup};
            let weights = ((v * ${g.kernel[1]} + u) * ${depth} + inside) * ${step} + group * ${ofGroup};
            for (var f = 0; f < ${ofGroup}; f++) {
              let number = dy[start + f];
              ${each(sums, (i) => `sum${i} = fma(number, k[weights + f + ${i * step}], sum${i});`)}
            }
          }
        }
      }
      ${each(sums, (i) => `result[id * ${g.channels} + group * ${depth} + inside + ${i}] = ${total(i)};`)}`,
  };
}

/** Into how many parts the rows of all outputs are split, each summed by itself. */
function partsOf(g: ConvGeometry, { blocks }: Blocking): number {
  const results = g.kernel[0] * g.kernel[1] * (g.channels / g.groups) * blocks * g.groups;
  return Math.min(Math.ceil(BUSY / results), g.samples * g.output[0]);
}

/**
 * Gradient to the filters, in parts that are still to be added up: an invocation sums some filters of one weight over some rows
 * of the outputs. All invocations of a workgroup read the same gradients at a time.
 */
export function kernelGradProgram(g: ConvGeometry): WgslProgram {
  const [depth, perGroup] = [g.channels / g.groups, g.filters / g.groups];
  const blocking = blockingOf(perGroup);
  const { tile, blocks, components } = blocking;
  const [type, step] = [typeOf(blocking), g.filters / components];
  const [oh, ow] = g.output;
  const [h, w] = g.size;
  const weights = g.kernel[0] * g.kernel[1] * depth;
  const parts = partsOf(g, blocking);
  const rows = g.samples * oh;
  const share = Math.ceil(rows / parts);
  return {
    key: `convKernelGrad ${geometryKey(g)}`,
    inputs: { x: 1, dy: components },
    output: { shape: [parts, ...g.kernel, depth, g.filters], components },
    invocations: weights,
    blocks: parts * blocks * g.groups,
    main: `
      let part = block / ${blocks * g.groups};
      let group = (block / ${blocks}) % ${g.groups};
      let first = (group * ${perGroup} + (block % ${blocks}) * ${tile}) / ${components};
      let v = id / ${g.kernel[1] * depth};
      let u = (id / ${depth}) % ${g.kernel[1]};
      let channel = group * ${depth} + id % ${depth};
      ${each(blocking, (i) => `var sum${i} = ${type}(0.0);`)}
      for (var r = part * ${share}; r < min((part + 1) * ${share}, ${rows}); r++) {
        let row = (r % ${oh}) * ${g.stride[0]} + v * ${g.dilation[0]} - ${g.before[0]};
        let line = ((r / ${oh}) * ${h} + row) * ${w};
        for (var o = 0; o < ${ow}; o++) {
          let column = o * ${g.stride[1]} + u * ${g.dilation[1]} - ${g.before[1]};
          let at = (r * ${ow} + o) * ${step} + first;
          if (row >= 0 && row < ${h} && column >= 0 && column < ${w}) {
            let number = x[(line + column) * ${g.channels} + channel];
            ${each(blocking, (i) => `sum${i} = fma(${type}(number), dy[at + ${i}], sum${i});`)}
          }
        }
      }
      let to = (part * ${weights} + id) * ${step} + first;
      ${each(blocking, (i) => `result[to + ${i}] = sum${i};`)}`,
  };
}

/** `y = conv(x, kernel) + bias`. */
export const conv: TfjsKernel<'conv'> = tfjsKernel(({ inputs, outputs, attrs }) => {
  const [x, k, bias] = inputs;
  const g = convGeometry(attrs, x?.shape ?? [], k?.shape ?? [], outputs[0]?.shape ?? []);
  return prepareProgram(forwardProgram(g, bias !== undefined));
});

/** Gradient to the images. */
export const convInputGrad: TfjsKernel<'convInputGrad'> = tfjsKernel(({ inputs, outputs, attrs }) => {
  const [dy, k] = inputs;
  const g = convGeometry(attrs, outputs[0]?.shape ?? [], k?.shape ?? [], dy?.shape ?? []);
  return prepareProgram(inputGradProgram(g));
});

/** Gradient to the filters. */
export const convKernelGrad: TfjsKernel<'convKernelGrad'> = tfjsKernel(({ inputs, outputs, attrs }) => {
  const [x, dy] = inputs;
  const g = convGeometry(attrs, x?.shape ?? [], outputs[0]?.shape ?? [], dy?.shape ?? []);
  return prepareInParts(kernelGradProgram(g));
});

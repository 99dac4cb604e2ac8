import { directionsOf, factList, type LayerFacts } from '../definition/layer-derivation.js';
import { dilatedExtent, windowPositions } from './window.js';

/** One direction of a window that fits. */
interface Direction {
  /** `height`, `width`, or of a signal `length`. */
  readonly name: string;
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly before: number;
  readonly after: number;
  readonly overhang: number;
  /** Zeros that rounding up has put into `after`. */
  readonly added: number;
  readonly output: number;
}

/**
 * How a window makes the sizes of its output: `(W - F + 2P)/S + 1` in both directions, with the pads used, and what rounding and
 * `pad same` or `half` have done. Reads the facts `kernel`, `stride`, `pads`, `dilation`, `overhang`, `added`, `padding`, `rounding`.
 */
export function windowSizes({ inputs, output, attrs }: LayerFacts): readonly string[] {
  const directions = directionsOf(output).map(({ name }, i) => direction(name, i));
  const [height, width = height] = directions;
  const isSame =
    height !== undefined &&
    width !== undefined &&
    Object.entries(height).every(
      ([key, value]) => typeof value === 'string' || width[key as keyof Direction] === value,
    );
  const parts =
    isSame && directions.length > 1 ? [{ ...height, title: 'height and width' }] : directions.map(titled);
  return parts.flatMap((part) => [
    ...extentLines(part),
    ...padLines(part, attrs['padding']),
    ...countLines(part, part.title, attrs),
  ]);

  function direction(name: string, i: number): Direction {
    const pads = factList(attrs, 'pads');
    return {
      name,
      size: inputs[0]?.[i] ?? 1,
      kernel: factList(attrs, 'kernel')[i] ?? 1,
      stride: factList(attrs, 'stride')[i] ?? 1,
      dilation: factList(attrs, 'dilation')[i] ?? 1,
      before: pads[2 * i] ?? 0,
      after: pads[2 * i + 1] ?? 0,
      overhang: factList(attrs, 'overhang')[i] ?? 0,
      added: factList(attrs, 'added')[i] ?? 0,
      output: output[i] ?? 1,
    };
  }
}

function titled(direction: Direction): Direction & { readonly title: string } {
  return { ...direction, title: direction.name };
}

function extentLines({ kernel, dilation }: Direction): readonly string[] {
  if (dilation === 1) return [];
  const extent = dilatedExtent(kernel, dilation);
  return [`dilation: F = dilate * (kernel - 1) + 1 = ${dilation} * (${kernel} - 1) + 1 = ${extent}`];
}

function padLines(part: Direction, padding: unknown): readonly string[] {
  const { size, stride, kernel, dilation, before, after } = part;
  const extent = dilatedExtent(kernel, dilation);
  if (padding === 'half')
    return [`pad half: half of the window, floor(${extent} / 2) = ${Math.floor(extent / 2)} on both sides`];
  if (padding !== 'same' && padding !== 'same lower') return [];
  const output = Math.ceil(size / stride);
  const needed = Math.max((output - 1) * stride + extent - size, 0);
  return [
    `pad ${padding}: the output is ceil(W / S) = ceil(${size} / ${stride}) = ${output},` +
      ` which takes (${output} - 1) * ${stride} + ${extent} - ${size} = ${(output - 1) * stride + extent - size},` +
      ` so ${needed} pad in all: ${before} in front, ${after} behind`,
  ];
}

function countLines(part: Direction, title: string, attrs: LayerFacts['attrs']): readonly string[] {
  const { size, kernel, dilation, stride, before, overhang, added, output } = part;
  const extent = dilatedExtent(kernel, dilation);
  const after = part.after - added;
  const positions = windowPositions({ size, extent, padding: before + after, stride });
  const formula =
    `${title}: (W - F + 2P)/S + 1 = ` +
    `(${size} - ${extent} + ${before} + ${after})/${stride} + 1 = ${decimal(positions)}`;
  if (Number.isInteger(positions)) return [formula];
  const edge = after > 0 ? 'padding' : 'edge';
  if (overhang > 0)
    return [
      formula,
      `rounded up to ${output} (round ceil): the last window reaches ${overhang} past the ${edge}, which counts for nothing`,
    ];
  if (added > 0)
    return [
      formula,
      `rounded up to ${output} (round ceil): the last window reaches ${added} past the ${edge}, where zeros are added`,
    ];
  return [formula, `rounded down to ${output} (${downWord(attrs)})`];
}

function downWord({ padding, rounding }: LayerFacts['attrs']): string {
  if (padding === 'same' || padding === 'same lower') return `pad ${padding}`;
  return rounding === 'ceil' ? 'round ceil adds no window that would start behind the image' : 'round floor';
}

function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}

/**
 * Where a window reads: `x[2r + u - 3, 2c + v - 3`, open for the channel, and the ranges of its own indices u and v. Reads the
 * facts `kernel`, `stride`, `pads`, `dilation`.
 */
export function windowReads({ attrs, output }: LayerFacts): {
  readonly place: string;
  readonly ranges: string;
} {
  const [kernel, stride, dilation, pads] = ['kernel', 'stride', 'dilation', 'pads'].map((name) =>
    factList(attrs, name),
  );
  const directions = directionsOf(output);
  const index = ({ at, inside }: (typeof directions)[number], i: number): string => {
    const [step = 1, gap = 1] = [stride?.[i], dilation?.[i]];
    const cell = (kernel?.[i] ?? 1) === 1 ? '' : ` + ${gap === 1 ? inside : `${gap}${inside}`}`;
    const before = pads?.[2 * i] ?? 0;
    return `${step === 1 ? at : `${step}${at}`}${cell}${before === 0 ? '' : ` - ${before}`}`;
  };
  const ranges = directions.flatMap(({ inside }, i) => {
    const cells = kernel?.[i] ?? 1;
    return cells === 1 ? [] : [`${inside} = 0..${cells - 1}`];
  });
  return { place: directions.map(index).join(', '), ranges: ranges.join(', ') };
}

import { formatFigure, wrap, tableLines } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import {
  defineView,
  divergingScale,
  planesOf,
  planeText,
  tilesPicture,
  type Plane,
  type Tile,
  type ValueScale,
  type ViewPicture,
} from '@convlang/views';
import type { OpenParameter } from '../step/open-step.js';
import { openedStep } from './opened-steps.js';

/** What one step of training does at a layer. */
export interface GradientsData {
  readonly sample: string;
  readonly layer: string;
  /** The derivative of the loss by what the layer gives, the first channels; `null` where the loss looks behind it. */
  readonly gradient: readonly NumberedPlane[] | null;
  /** Its weights that the step changes. */
  readonly parameters: readonly ShownParameter[];
}

/** A plane with what it is called. */
export interface NumberedPlane extends Plane {
  readonly label: string;
}

/** The first numbers of a parameter. */
export interface ShownParameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly before: readonly NumberedPlane[];
  readonly gradient: readonly NumberedPlane[];
  readonly after: readonly NumberedPlane[];
}

/** Planes of a layer that are shown, and sides of a plane: a page stays readable, and small. */
const [MOST_PLANES, MOST_SIDE] = [16, 64];

/** Gradient and weights of one layer. */
export const gradientsView = defineView({
  name: 'gradients',
  summary:
    'One step of training at this layer: the gradient of the loss by what it gives, and its weights before the step, their gradients, and after it.',
  version: 1,
  needs: ['network', 'sample', 'label', 'layer'],
  compute: async ({ network, sample, label, layer: name }): Promise<GradientsData | null> => {
    const { graph } = network.model;
    const layer = graph.layers.find((one) => one.name === name);
    const step = await openedStep(network, sample, label);
    const opened = step.layers.find((one) => one.name === name);
    if (layer === undefined || opened === undefined) return null;
    return {
      sample: sample.name,
      layer: name,
      gradient: opened.gradient === null ? null : mapPlanes(opened.gradient),
      parameters: step.parameters.filter((one) => layer.parameters.includes(one.name)).map(shownParameter),
    };
  },
  pictures: ({ layer, gradient, parameters }) => [
    ...(gradient === null
      ? []
      : [tiles('gradient', `Gradient of the loss by the output of ${layer}`, gradient)]),
    ...parameters.flatMap(parameterPictures),
  ],
  text: gradientsText,
});

function mapPlanes(gradient: Tensor<'f32'>): readonly NumberedPlane[] {
  const isVector = gradient.shape.length < 3;
  return planesOf(gradient)
    .slice(0, MOST_PLANES)
    .map((plane, channel) => ({ label: isVector ? '' : String(channel), ...cut(plane) }));
}

function shownParameter({ name, before, gradient, after }: OpenParameter): ShownParameter {
  const [from, by, to] = [before, gradient, after].map(parameterPlanes);
  return { name, shape: before.shape, before: from ?? [], gradient: by ?? [], after: to ?? [] };
}

/** Of a kernel `[kh, kw, c, f]` a plane for each channel of each filter, called `f:c`; of a matrix itself; of a list a row. */
function parameterPlanes({ shape, data }: Tensor<'f32'>): readonly NumberedPlane[] {
  if (shape.length !== 4) {
    const width = shape.at(-1) ?? 1;
    return [{ label: '', ...cut({ height: data.length / width, width, values: data }) }];
  }
  const [height = 1, width = 1, depth = 1, filters = 1] = shape;
  const count = Math.min(MOST_PLANES, depth * filters);
  return Array.from({ length: count }, (_, k) => {
    const [filter, channel] = [Math.floor(k / depth), k % depth];
    const values = Float32Array.from(
      { length: height * width },
      (_one, i) => data[(i * depth + channel) * filters + filter] ?? NaN,
    );
    return { label: `${filter}:${channel}`, ...cut({ height, width, values }) };
  });
}

/** The upper left part of a plane that is too large to be seen. */
function cut({ height, width, values }: Plane): Plane {
  if (Math.max(height, width) <= MOST_SIDE) return { height, width, values };
  const [rows, columns] = [Math.min(height, MOST_SIDE), Math.min(width, MOST_SIDE)];
  const kept = Float32Array.from(
    { length: rows * columns },
    (_, i) => values[Math.floor(i / columns) * width + (i % columns)] ?? NaN,
  );
  return { height: rows, width: columns, values: kept };
}

function parameterPictures({ name, before, gradient, after }: ShownParameter): readonly ViewPicture[] {
  const slug = name.replaceAll('/', '-');
  const scale = divergingScale([...before, ...after].map(({ values }) => values));
  return [
    tiles(`${slug}-before`, `${name} before the step`, before, scale),
    tiles(`${slug}-gradient`, `Gradient of the loss by ${name}`, gradient),
    tiles(`${slug}-after`, `${name} after the step, on the scale of before`, after, scale),
  ];
}

function tiles(name: string, alt: string, planes: readonly NumberedPlane[], scale?: ValueScale): ViewPicture {
  const shown: readonly Tile[] = planes.map(({ label, ...plane }) => ({ label, plane }));
  return tilesPicture({
    name,
    alt,
    caption: alt,
    tiles: shown,
    scale: scale ?? divergingScale(planes.map(({ values }) => values)),
  });
}

/** Weights that are written out. */
const WRITTEN = 8;

function gradientsText({ layer, gradient, parameters }: GradientsData, width: number): readonly string[] {
  const first = gradient?.[0];
  return [
    ...(first === undefined
      ? wrap(`${layer}: no gradient comes to what it gives: the loss looks behind it`, width)
      : [
          ...wrap(
            `${layer}: gradient of the loss by what it gives${first.label === '' ? '' : `, channel ${first.label}`}`,
            width,
          ),
          ...planeText(first, width),
        ]),
    ...parameters.flatMap((one) => ['', ...weightLines(one, width)]),
  ];
}

/** The first numbers of a parameter, before and after, with their gradients. */
function weightLines(
  { name, shape, before, gradient, after }: ShownParameter,
  width: number,
): readonly string[] {
  const [from, by, to] = [before, gradient, after].map((planes) => planes[0]?.values);
  const label = before[0]?.label ?? '';
  const rows = Array.from({ length: Math.min(WRITTEN, from?.length ?? 0) }, (_, i) => [
    String(i),
    ...[from, by, to].map((values) => formatFigure(values?.[i] ?? NaN)),
  ]);
  return [
    `${name} ${shape.join('x')}${label === '' ? '' : `, filter:channel ${label}`}`,
    ...tableLines(['', 'before', 'gradient', 'after'], rows, width),
  ];
}

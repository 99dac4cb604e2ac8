import { formatFigure, wrap } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import type { ModelImages } from '@convlang/train';
import { headWidth, isYesOrNo } from '@convlang/train/step';
import {
  defineView,
  divergingScale,
  planesOf,
  planeText,
  scaleBetween,
  tilesPicture,
  type Plane,
  type ValueScale,
  type View,
  type ViewedNetwork,
  type ViewedUnit,
  type ViewPicture,
} from '@convlang/views';
import { sequentialColour } from '@convlang/drawing';
import type { Aim } from '../explainer/aim.js';
import { unitAim } from './unit-aim.js';
import { createExplainer } from '../explainer/create-explainer.js';
import type { Explainer } from '../explainer/explainer.js';
import { inputRange } from '../feature/input-range.js';
import { heatPicture } from './heat-picture.js';
import { imageColours } from './image-colours.js';

/** Which numbers of what went in speak for a class. */
export interface AttributionData {
  /** Of the sample. */
  readonly sample: string;
  /** Number of the class; `null` where a unit is asked after. */
  readonly label: number | null;
  /** Name or number of the class; of a unit `c1:8,9,2`, of a channel `c1:2`. */
  readonly className: string;
  /** What the unit gives, or all of the channel together; of the class, before the softmax or sigmoid that the network ends in; of class 0 with the other sign, where the network gives one number for two classes. */
  readonly score: number;
  /** What the method has to say beside its maps. */
  readonly facts: readonly string[];
  /** Of every input. */
  readonly inputs: readonly AttributedInput[];
}

/** What a method says of one input. */
export interface AttributedInput {
  readonly name: string;
  /** As the network sees it, `[1, h, w, c]`, `[1, length, c]` or `[1, n]`. */
  readonly given: Tensor<'f32'>;
  /** A number for each place: `[1, h, w, 1]`, `[1, length, 1]` or `[1, n]`. */
  readonly map: Tensor<'f32'>;
  /** Levels of black and white, channel by channel. */
  readonly low: Tensor<'f32'>;
  readonly high: Tensor<'f32'>;
}

/** One method as a view. */
export interface AttributionMethod {
  readonly name: string;
  readonly summary: string;
  /** What a place has of its channels: the `sum`, or the `largest` size, which has no sign. */
  readonly place: 'sum' | 'largest';
  /** Asks about one image. */
  readonly ask: (explainer: Explainer, images: ModelImages, aim: Aim) => Promise<Asked>;
}

/** What a method found. */
export interface Asked {
  readonly scores: Float32Array;
  /** By input, channels and all; or a map already. */
  readonly inputs: Readonly<Record<string, Tensor<'f32'>>>;
  readonly facts?: readonly string[];
}

/** Makes a view of a method. */
export function attributionView(
  method: AttributionMethod,
): View<AttributionData, 'network' | 'sample' | 'label'> {
  return defineView({
    name: method.name,
    summary: method.summary,
    version: 1,
    needs: ['network', 'sample', 'label'],
    compute: async ({ network, sample, label, unit }): Promise<AttributionData> => {
      const explainer = await createExplainer(network.model, network.weights, { backend: network.backend });
      const asked = unit === undefined ? askedClass(network, label) : askedUnit(unit);
      try {
        const { scores, inputs, facts = [] } = await method.ask(explainer, sample.inputs, asked.aim);
        const found = Object.entries(inputs).map(([name, numbers]) =>
          attributedInput(network, name, sample.inputs[name] as Tensor<'f32'>, placed(numbers, method.place)),
        );
        const { label: ofClass, className } = asked;
        return {
          sample: sample.name,
          label: ofClass,
          className,
          score: scores[0] ?? NaN,
          facts,
          inputs: found,
        };
      } finally {
        explainer.dispose();
      }
    },
    pictures: (data) => data.inputs.map((input) => inputPicture(method, data, input)),
    text: (data, width) => [
      ...[headline(method, data), ...data.facts].flatMap((line) => wrap(line, width)),
      ...data.inputs.flatMap((input) => inputText(input, width)),
    ],
  });
}

/** What is asked after, and how it is told. */
type AskedAfter = Pick<AttributionData, 'label' | 'className'> & { readonly aim: Aim };

/** Of one number what speaks for yes is against no; one that tells no classes apart is asked after, whatever the label. */
function askedClass({ model, classes }: ViewedNetwork, label: number): AskedAfter {
  const isYesNo = isYesOrNo(model, 'output');
  const isAlone = headWidth(model.graph, 'output') === 1;
  const asked = isAlone && !isYesNo ? 0 : label;
  const aim = { channel: isAlone ? 0 : label, against: isYesNo && label === 0 };
  return { label: asked, className: classes[asked] ?? String(asked), aim };
}

function askedUnit(unit: ViewedUnit): AskedAfter {
  return { label: null, className: `${unit.layer}:${unit.at.join(',')}`, aim: unitAim(unit) };
}

function attributedInput(
  { model }: ViewedNetwork,
  name: string,
  given: Tensor<'f32'>,
  map: Tensor<'f32'>,
): AttributedInput {
  const channels = given.shape.at(-1) ?? 1;
  const { low, high } = inputRange(model, channels);
  return { name, given, map, low: tensor('f32', [channels], low), high: tensor('f32', [channels], high) };
}

/** One number for each place; of a vector each number is a place. */
function placed({ shape, data }: Tensor<'f32'>, place: AttributionMethod['place']): Tensor<'f32'> {
  const channels = shape.length < 3 ? 1 : (shape.at(-1) ?? 1);
  const map = new Float32Array(data.length / channels);
  for (let i = 0; i < map.length; i++) {
    const own = data.subarray(i * channels, (i + 1) * channels);
    map[i] =
      place === 'sum'
        ? own.reduce((sum, x) => sum + x, 0)
        : own.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  }
  return tensor('f32', shape.length < 3 ? shape : [...shape.slice(0, -1), 1], map);
}

function headline({ name }: AttributionMethod, { className, score }: AttributionData): string {
  return `${name}: the score of ${className} is ${formatFigure(score)}`;
}

/** Amounts from 0 on viridis; numbers of either sign on the diverging scale. */
function scaleOf(place: AttributionMethod['place'], values: Float32Array): ValueScale {
  if (place === 'sum') return divergingScale([values]);
  const most = values.reduce((all, x) => Math.max(all, x), 0);
  return scaleBetween(0, most || 1, sequentialColour);
}

function inputPicture(
  { name: method, place }: AttributionMethod,
  data: AttributionData,
  { name, given, map, low, high }: AttributedInput,
): ViewPicture {
  const plane = planeOf(map);
  const scale = scaleOf(place, map.data);
  const alt = `${method} of ${name} for ${data.className}: ${strongestText(plane)}`;
  if (given.shape.length < 4) return tilesPicture({ name, alt, tiles: [{ label: '', plane }], scale });
  const imageAt = imageColours(given, { low: low.data, high: high.data });
  return heatPicture({ name, alt, imageAt, plane, scale });
}

function planeOf(map: Tensor<'f32'>): Plane {
  return planesOf(map)[0] ?? { height: 0, width: 0, values: new Float32Array() };
}

function inputText({ name, map }: AttributedInput, width: number): readonly string[] {
  const plane = planeOf(map);
  return [...wrap(`${name}: ${strongestText(plane)}`, width), ...planeText(plane, width)];
}

/** Most places that are named. */
const STRONGEST = 3;

/** The places whose numbers are farthest from 0. */
function strongestText({ width, height, values }: Plane): string {
  const order = Array.from(values.keys()).sort(
    (a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0) || a - b,
  );
  const named = order.slice(0, STRONGEST).map((i) => {
    const place = height === 1 ? String(i) : `${Math.floor(i / width)},${i % width}`;
    return `${formatFigure(values[i] ?? NaN)} at ${place}`;
  });
  return `strongest ${named.join('; ')}`;
}

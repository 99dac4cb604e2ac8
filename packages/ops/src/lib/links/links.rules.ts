import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import { emitGradient, outputGradient } from '../definition/emit-gradient.js';
import { cutAxis, numberOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import type { linksTopic } from './links.topic.js';

const scatterLinksGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'gatherLinks', [outputGradient(context)], context.attrs),
];

const gatherLinksGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'scatterLinks', [outputGradient(context)], context.attrs),
];

/** The number of each link, counted row by row of the table, by its place in a dense kernel: `channel * rows + row`. */
function linksByPlace({ attrs }: LoweringContext): ReadonlyMap<number, number> {
  const table = attrs['table'];
  assert(Array.isArray(table), 'the table of links is no list');
  const rows = table.map((row: number | readonly number[]) => [row].flat());
  const places = rows.flatMap((row, filter) => row.map((channel) => channel * rows.length + filter));
  return new Map(places.map((place, link) => [place, link]));
}

/** Weights and zeros side by side, place by place. */
const scatterLinksLowering: LoweringRule = (context) => {
  const packed = operandAt(context, 0);
  const [height = 1, width = 1] = sizesOf(context, packed);
  const links = linksByPlace(context);
  const channels = numberOf(context.attrs, 'channels');
  const rows = (context.attrs['table'] as readonly unknown[]).length;
  const pieces: ValueId[] = [];
  for (let place = 0; place < channels * rows; place++) {
    const link = links.get(place);
    if (link !== undefined) {
      pieces.push(cutAxis(context, packed, 2, link, 1));
      continue;
    }
    const start = place;
    while (place + 1 < channels * rows && !links.has(place + 1)) place++;
    const shape = [height, width, place + 1 - start];
    pieces.push(context.emit('constant', [], { value: 0, shape }));
  }
  const dense = context.emit('concat', pieces);
  return [context.emit('reshape', [dense], { shape: [width, channels, rows] })];
};

/** The weights of the links, one after the other. */
const gatherLinksLowering: LoweringRule = (context) => {
  const dense = operandAt(context, 0);
  const [, width = 1, channels = 1, rows = 1] = sizesOf(context, dense);
  const flat = context.emit('reshape', [dense], { shape: [width, channels * rows] });
  const places = [...linksByPlace(context).keys()];
  return [
    context.emit(
      'concat',
      places.map((place) => cutAxis(context, flat, 2, place, 1)),
    ),
  ];
};

export const linksRules = {
  gradients: {
    scatterLinks: scatterLinksGradient,
    gatherLinks: gatherLinksGradient,
  },
  lowerings: {
    scatterLinks: scatterLinksLowering,
    gatherLinks: gatherLinksLowering,
  },
} as const satisfies RulesOf<typeof linksTopic>;

import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { parameterShape } from '@convlang/backend';
import { fourDigits } from '../numbers/four-digits.js';
import type { FilterPair } from '../run-report.js';

/** Channels that are kept of a layer: in, where there are more than three, and out. */
const MOST_IN = 8;
const MOST_OUT = 32;
/** Layers whose filters are kept. */
const MOST_LAYERS = 12;

/** The filters of the first convolutions of a network, of which the first channels are kept. */
export function filterPairs(graph: Graph, before: NamedTensors, after: NamedTensors): readonly FilterPair[] {
  return graph.parameters
    .filter((parameter) => isFilter(parameterShape(graph, parameter)))
    .slice(0, MOST_LAYERS)
    .flatMap((parameter) => {
      const [kh = 1, kw = 1, channels = 1, filters = 1] = parameterShape(graph, parameter);
      const [old, now] = [before[parameter.name], after[parameter.name]];
      if (old === undefined || now === undefined) return [];
      const shape = [kh, kw, Math.min(channels, MOST_IN), Math.min(filters, MOST_OUT)] as const;
      const kept = (numbers: ArrayLike<number>): readonly number[] =>
        firstChannels(numbers, shape, [channels, filters]);
      return [
        {
          layer: parameter.layer,
          shape,
          of: [channels, filters],
          before: kept(old.data),
          after: kept(now.data),
        } as const,
      ];
    });
}

/** Filters of one pixel have no picture. */
function isFilter(shape: readonly number[]): boolean {
  return shape.length === 4 && (shape[0] ?? 1) * (shape[1] ?? 1) > 1;
}

function firstChannels(
  numbers: ArrayLike<number>,
  [kh, kw, channels, filters]: FilterPair['shape'],
  [allChannels, allFilters]: FilterPair['of'],
): readonly number[] {
  const kept: number[] = [];
  for (let place = 0; place < kh * kw; place++)
    for (let channel = 0; channel < channels; channel++)
      for (let filter = 0; filter < filters; filter++)
        kept.push(fourDigits(numbers[(place * allChannels + channel) * allFilters + filter] as number));
  return kept;
}

import { expect, it } from 'vitest';
import { coreLayers, coreOps } from '../../index.js';
import type { RulesOf } from '../definition/rules.js';
import { topics } from './topics.js';

interface TwoOps {
  readonly ops: { readonly there: unknown; readonly back: unknown };
}

it('no name is brought by two topics: each stands in the joined table as its topic has it', () => {
  const all = Object.values(topics);
  expect(all.flatMap(({ ops }) => Object.keys(ops)).toSorted()).toEqual(Object.keys(coreOps).toSorted());
  const layers = all.flatMap((topic) => ('layers' in topic ? Object.keys(topic.layers) : []));
  expect(layers.toSorted()).toEqual(Object.keys(coreLayers).toSorted());
});

it('a topic without a gradient for one of its ops, or with a rule for none of them, does not compile', () => {
  const complete = { gradients: { there: 'none', back: 'none' } } as const satisfies RulesOf<TwoOps>;
  // @ts-expect-error -- `back` has none
  const lacking = { gradients: { there: 'none' } } as const satisfies RulesOf<TwoOps>;
  const surplus = {
    gradients: { there: 'none', back: 'none' },
    // @ts-expect-error -- there is no such op
    lowerings: { away: () => null },
  } as const satisfies RulesOf<TwoOps>;
  expect([complete, lacking, surplus]).toHaveLength(3);
});

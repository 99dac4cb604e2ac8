import type { RulesOf } from '../definition/rules.js';
import type { sourceTopic } from './source.topic.js';

export const sourceRules = {
  gradients: {
    constant: 'none',
    oneHot: 'none',
  },
} as const satisfies RulesOf<typeof sourceTopic>;

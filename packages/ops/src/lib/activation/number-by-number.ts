import type { LayerDerivation } from '../definition/layer-derivation.js';

/** What layers have in common that work on each number by itself and have nothing to say but their name. */
export const activation = {
  takes: 'one',
  family: 'activation',
  isTag: true,
  positionals: {},
  keys: {},
} as const;

/** A formula of one number, for `explain`. */
export function eachNumber(formula: string): LayerDerivation {
  return { formula: [`${formula}, number by number`], sizes: [], macs: [] };
}

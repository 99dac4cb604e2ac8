import { noPad, resolveWindow, type PadSpec, type Rounding, type WindowFit } from './window.js';
import { LayerFailure, type ArgSchema } from '../definition/define-layer.js';

/** Keys of every layer that slides a window. */
export const windowKeys = {
  pad: {
    type: 'pad',
    doc: 'Zeros around the image: `2`, `1x2`, `top 0 bottom 1 left 0 right 1`, `valid`, `same`, `same lower` or `half`.',
  },
  round: { type: 'round', doc: 'What to do when the window does not fit a whole number of times.' },
} as const satisfies ArgSchema;

/** A window as a layer's arguments give it. Pairs are `[height, width]`. */
export interface LayerWindow {
  readonly input: readonly [number, number];
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly dilation?: readonly [number, number];
  readonly pad?: PadSpec;
  readonly rounding: Rounding;
  readonly ceilBy: 'overhang' | 'pad';
}

/** The facts that tell why a window lies as it does: `padding` is `same`, `same lower`, `half` or `given`. */
export function windowWords(pad: PadSpec, rounding: Rounding): { padding: string; rounding: Rounding } {
  const same = pad.kind === 'same' && pad.odd === 'before' ? 'same lower' : pad.kind;
  return { padding: pad.kind === 'sides' ? 'given' : same, rounding };
}

/** Resolves a layer's window; ends the layer with a `window` problem (E203 or E204) when it does not fit. */
export function fitWindow(window: LayerWindow): WindowFit {
  const result = resolveWindow({ dilation: [1, 1], pad: noPad, ...window });
  if (result.kind === 'fits') return result;
  throw new LayerFailure({ kind: 'window', mismatch: result.mismatch });
}

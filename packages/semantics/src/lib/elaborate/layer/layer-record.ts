import type { Layer, Origin } from '@convlang/ir';
import type { Elaboration } from '../elaboration.js';
import type { Frame } from '../frame.js';
import type { ModelDraft } from '../model-draft.js';
import type { LayerRequest } from './layer-request.js';

/** Takes a layer in that was made. */
export function recordLayer(draft: ModelDraft, layer: Layer, core: LayerRequest['core']): void {
  draft.layers.push(layer);
  draft.cores.push(core.kind === 'layer' ? core : null);
  draft.builder.layer(layer);
}

/** Where a layer is written. */
export function originOf({ span }: LayerRequest['core'], { chain, callNumbers }: Frame): Origin {
  return { span, chain, ...(callNumbers.length === 0 ? {} : { calls: callNumbers }) };
}

/** Whether a made-up name is neither that of another layer nor given in the file. */
export function isFreeName({ hints, draft }: Pick<Elaboration, 'hints' | 'draft'>, name: string): boolean {
  return !draft.layerNames.has(name) && !hints.givenNames.has(name.slice(name.lastIndexOf('/') + 1));
}

import type { LayerRequest } from '../elaborate/layer/layer-request.js';
import type { Candidate } from '../finding.js';
import { atomOf, endOf, keyText, literalParts } from './edit-arguments.js';

/** An input `28x28`, which is a signal, as the gray image `28x28x1`; none for one that is not written in two numbers. */
export function asImage({ core, args }: Pick<LayerRequest, 'core' | 'args'>): readonly Candidate[] {
  const atom = core.kind === 'layer' ? atomOf({ core, args }, 'shape') : undefined;
  const parts = literalParts(atom);
  if (atom === undefined || parts?.length !== 2) return [];
  const title = keyText('input', [...parts.map(({ value }) => value), 1]);
  return [{ title, edits: [{ span: endOf(atom.span), text: 'x1' }] }];
}

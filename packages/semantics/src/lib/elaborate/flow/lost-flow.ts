import type { Elaboration } from '../elaboration.js';
import { unknownFlow, type Flow, type KnownSizes } from './flow.js';
import { guessSizes } from './guess-sizes.js';
import type { LayerRequest } from '../layer/layer-request.js';

/** What flows on from a layer that cannot be built: unknown, but for what a reader who asks can be told of its sizes. */
export function lostFlow(
  { stages, context }: Pick<Elaboration, 'stages' | 'context'>,
  {
    definition,
    values,
    args,
    inputs,
  }: Pick<LayerRequest, 'definition' | 'values' | 'args'> & { readonly inputs: readonly KnownSizes[] },
): Flow {
  if (stages === null) return unknownFlow;
  const lost = { definition, values, given: new Set(args.places.keys()), inputs };
  return { kind: 'unknown', sizes: guessSizes(lost, context.ops) };
}

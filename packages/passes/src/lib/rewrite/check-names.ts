import { ConvlangError, report } from '@convlang/diagnostics';
import type { Graph, Layer } from '@convlang/ir';

/** Names that a graph with a loss gives to inputs and outputs of its own. */
const lossInputs = ['weight', 'step', 'first', 'rate'];
const lossOutputs = ['loss'];

/**
 * Refuses a model whose inputs or heads are called as those that training adds.
 *
 * @param labels names of the inputs that hold labels
 * @throws ConvlangError E323 at the layer
 */
export function checkNames(model: Graph, labels: readonly string[]): void {
  const inputs = model.inputs
    .filter(({ name }) => [...lossInputs, ...labels].includes(name))
    .map(({ name, value }) => refusal(name, 'training feeds an input of this name', findLayer(value)));
  const heads = model.outputs
    .filter(({ name }) => lossOutputs.includes(name))
    .map(({ name, value }) => refusal(name, 'training gives the loss under this name', findLayer(value)));
  const refusals = [...inputs, ...heads];
  if (refusals.length > 0) throw new ConvlangError(refusals);

  function findLayer(value: number): Layer | undefined {
    return model.layers.find(({ output }) => output === value);
  }
}

function refusal(name: string, reason: string, layer: Layer | undefined) {
  return report('E323', { name, reason }, layer?.origin?.span ?? null, { chain: layer?.origin?.chain ?? [] });
}

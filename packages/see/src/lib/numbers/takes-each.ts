import { sizesOf, type Layer } from '@convlang/ir';
import { coreOps, type AnyOp } from '@convlang/ops';
import type { ViewedNetwork } from '@convlang/views';
import { nodesOf } from './layer-kernel.js';

/** Whether a layer has one input and no weights, and takes each number by itself, as `relu`. */
export function takesEach({ graph, ops = coreOps }: ViewedNetwork['model'], layer: Layer): boolean {
  const known: Readonly<Record<string, AnyOp>> = ops;
  const [source, ...others] = layer.inputs;
  const isSame = sizesOf(graph, layer.output).join() === sizesOf(graph, source).join();
  const isEach = nodesOf(graph, layer).every(({ op }) => known[op]?.traits.elementwise === true);
  return source !== undefined && others.length === 0 && layer.parameters.length === 0 && isSame && isEach;
}

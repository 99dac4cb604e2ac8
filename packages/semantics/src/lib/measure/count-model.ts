import { elementCount, type Graph, type Parameter } from '@convlang/ir';

/** Numbers of a model by the counting rule of its publishers: trained numbers, and multiplications by weights. */
export interface ModelCounts {
  /** Trained and frozen numbers of the main network; shared ones count once. */
  readonly params: number;
  /** Numbers that are kept but not trained: running means and variances, of the main network. */
  readonly state: number;
  /** Trained and frozen numbers of the side heads (taps). */
  readonly auxParams: number;
  /** Multiplications by weights in the main network for one input, at inference. */
  readonly macs: number;
  /** The same for the side heads. */
  readonly auxMacs: number;
}

/** Counts a model's numbers and multiplications. */
export function countModel(graph: Graph): ModelCounts {
  const taps = new Map(graph.layers.map((layer) => [layer.name, layer.tap]));
  const sizes = parameterSizes(graph);
  const sum = (keep: (parameter: Parameter, isTap: boolean) => boolean): number =>
    graph.parameters
      .filter((parameter) => keep(parameter, (taps.get(parameter.layer) ?? null) !== null))
      .reduce((total, parameter) => total + (sizes.get(parameter.name) ?? 0), 0);
  const macs = (isTap: boolean): number =>
    graph.layers
      .filter((layer) => (layer.tap !== null) === isTap)
      .reduce((total, layer) => total + layer.macs, 0);
  return {
    params: sum(({ role }, isTap) => role !== 'state' && !isTap),
    state: sum(({ role }, isTap) => role === 'state' && !isTap),
    auxParams: sum(({ role }, isTap) => role !== 'state' && isTap),
    macs: macs(false),
    auxMacs: macs(true),
  };
}

/** How many numbers each parameter has, by name. */
export function parameterSizes(graph: Graph): ReadonlyMap<string, number> {
  return new Map(
    graph.parameters.map(({ name, value }) => [name, elementCount(graph.values[value]?.type.shape ?? [], 1)]),
  );
}

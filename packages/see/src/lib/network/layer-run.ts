import { writeState, type Backend, type DeviceState, type NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { feedValues, layerOutput, probeLayers } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import type { BackendUse, TrainableModel } from '@convlang/train';
import { modelFeeds, passOpsOf, requireBackend, StateExecutables } from '@convlang/train/step';
import type { ViewSample } from '@convlang/views';

/** What layers gave for one sample, by their names. */
export type Activations = Readonly<Record<string, Tensor<'f32'>>>;

/** Computes the outputs of some layers, on from what others gave. On the device are the weights of what lies between, and no others. */
export interface LayerRun {
  run(sample: ViewSample, known: Activations): Promise<Activations>;
  /** Frees what is on the device. */
  dispose(): void;
}

/** The part of a model that makes some layers, fed with what is known of others. */
export function layerGraph(
  { graph, ...model }: TrainableModel,
  layers: readonly string[],
  known: readonly string[],
): Graph {
  const ops = passOpsOf(model);
  const fed = graph.layers
    .filter(({ name }) => known.includes(name))
    .map(({ name, output }) => ({ name: layerOutput(name), value: output }));
  return probeLayers(feedValues(graph, fed, ops), { layers }, ops);
}

/**
 * Makes a graph of {@link layerGraph} ready.
 *
 * @throws ConvlangError E690 to E693 for what the backend cannot do
 */
export async function createLayerRun(
  model: TrainableModel,
  graph: Graph,
  weights: NamedTensors,
  use: BackendUse,
): Promise<LayerRun> {
  await requireBackend(model, use, [{ graph, batch: 1 }]);
  const own = graph.parameters.flatMap(({ name }) => {
    const numbers = weights[name];
    return numbers === undefined ? [] : [[name, numbers] as const];
  });
  const run = new StateLayerRun(model, graph, use.backend);
  try {
    await run.load(Object.fromEntries(own));
  } catch (error) {
    run.dispose();
    throw error;
  }
  return run;
}

class StateLayerRun implements LayerRun {
  readonly #model: TrainableModel;
  readonly #graph: Graph;
  readonly #state: DeviceState;
  readonly #executables: StateExecutables;

  constructor(model: TrainableModel, graph: Graph, backend: Backend) {
    this.#model = model;
    this.#graph = graph;
    this.#state = backend.createState();
    this.#executables = new StateExecutables(backend, this.#state);
  }

  /** The executable comes first: numbers that have their address are not kept anywhere else on the way. */
  async load(weights: NamedTensors): Promise<void> {
    await this.#executables.fitting(this.#graph, 1);
    await writeState(this.#state, weights);
  }

  async run({ inputs }: ViewSample, known: Activations): Promise<Activations> {
    const fed = Object.entries(known).map(([name, numbers]) => [layerOutput(name), numbers] as const);
    const feeds = { ...modelFeeds(this.#model.graph, inputs).slice(0, 1), ...Object.fromEntries(fed) };
    const found = await this.#executables.run(this.#graph, 1, feeds);
    return Object.fromEntries(
      this.#graph.layers.flatMap(({ name }) => {
        const output = found[layerOutput(name)];
        return output === undefined ? [] : [[name, output as Tensor<'f32'>] as const];
      }),
    );
  }

  dispose(): void {
    // In this order: executables that go first leave their numbers to the state.
    this.#state.dispose();
    this.#executables.dispose();
  }
}

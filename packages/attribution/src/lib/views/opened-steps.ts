import type { ViewedNetwork, ViewSample } from '@convlang/views';
import { openStep, type OpenStep } from '../step/open-step.js';

/** Steps by what they were made of, as long as a network and a sample are looked at: the pages of all layers show one step. */
const kept = new WeakMap<ViewedNetwork, WeakMap<ViewSample, Map<number, Promise<OpenStep>>>>();

/** One step of training on a sample, computed once. */
export function openedStep(network: ViewedNetwork, sample: ViewSample, label: number): Promise<OpenStep> {
  const samples = kept.get(network) ?? new WeakMap<ViewSample, Map<number, Promise<OpenStep>>>();
  kept.set(network, samples);
  const steps = samples.get(sample) ?? new Map<number, Promise<OpenStep>>();
  samples.set(sample, steps);
  const { model, weights, backend } = network;
  const made = steps.get(label) ?? openStep(model, weights, sample.inputs, label, { backend });
  steps.set(label, made);
  return made;
}

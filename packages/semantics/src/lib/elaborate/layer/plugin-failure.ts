import { coreLayers, failLayer, type AnyLayer, type BuiltLayer } from '@convlang/ops';
import { StopElaboration } from '../stage/stop-elaboration.js';

const core: Readonly<Record<string, AnyLayer>> = coreLayers;

/** Whether what a layer's `build` threw is the fault of a plugin, which is told at the stage; in a layer of the core it is a bug. */
export function isPluginFailure(failure: unknown, definition: AnyLayer): boolean {
  return core[definition.name] !== definition && !(failure instanceof StopElaboration);
}

/** A layer of a plugin may forget what the types ask for. */
export function requireOutput(built: Partial<BuiltLayer> | undefined, { name }: AnyLayer): void {
  if (built?.output === undefined)
    failLayer('E216', { layer: name, problem: 'its `build` gives no `output`' });
}

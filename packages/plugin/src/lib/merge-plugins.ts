import type { BackendProvider, HostKernel, HostKernels } from '@convlang/backend';
import type { SourceReaders } from '@convlang/data';
import { ConvlangError, report } from '@convlang/diagnostics';
import {
  coreLayers,
  coreOps,
  coreRules,
  opSamples,
  type AnyLayer,
  type AnyOp,
  type OpRules,
  type OpSamples,
} from '@convlang/ops';
import { findClashes } from './find-clashes.js';
import type { Plugin } from './plugin.js';
import type { ToolkitBase } from './toolkit-base.js';

/** The core together with plugins: what the parts of convlang take in place of the core alone. */
export interface Toolkit {
  /** For `compile`. */
  readonly plugins: readonly Plugin[];
  readonly layers: Readonly<Record<string, AnyLayer>>;
  /** With `rules`, for whatever takes `PassOps` or `BackendOptions`: backends, `train`, `measureMemory`. */
  readonly ops: Readonly<Record<string, AnyOp>>;
  readonly rules: OpRules;
  /** With `ops`, for backends: those of plugins. */
  readonly kernels: HostKernels;
  /** For the conformance kit. */
  readonly samples: Readonly<Record<string, OpSamples>>;
  /** For `train` and `openSource`, as `readers`. */
  readonly sources: SourceReaders;
  readonly backends: readonly BackendProvider[];
}

/**
 * Puts plugins beside the core.
 *
 * @throws ConvlangError E554 for each name that is there already, in the core, the base or a plugin before
 */
export function mergePlugins(plugins: readonly Plugin[], base: ToolkitBase = {}): Toolkit {
  const clashes = findClashes(plugins, base);
  if (clashes.length > 0)
    throw new ConvlangError(
      clashes.map(({ plugin, slots }) => report('E554', { plugin: plugin.name, ...slots }, null)),
    );
  return joinPlugins(plugins, base);
}

/** As {@link mergePlugins} for plugins that are known not to clash. */
export function joinPlugins(plugins: readonly Plugin[], base: ToolkitBase): Toolkit {
  const joined = <T>(
    first: Readonly<Record<string, T>>,
    part: (plugin: Plugin) => Readonly<Record<string, T>> | undefined,
  ) => Object.assign({}, first, ...plugins.map(part)) as Readonly<Record<string, T>>;
  return Object.freeze({
    plugins,
    layers: joined<AnyLayer>(coreLayers, ({ layers }) => layers),
    ops: joined<AnyOp>(coreOps, ({ ops }) => ops),
    rules: {
      gradients: joined(coreRules.gradients, ({ rules }) => rules?.gradients),
      training: joined(coreRules.training, ({ rules }) => rules?.training),
      lowerings: joined(coreRules.lowerings, ({ rules }) => rules?.lowerings),
    },
    kernels: joined<HostKernel<never>>({}, ({ kernels }) => kernels),
    samples: joined<OpSamples>(opSamples, ({ samples }) => samples),
    sources: joined(base.sources ?? {}, ({ sources }) => sources),
    backends: [...(base.backends ?? []), ...plugins.flatMap(({ backends }) => backends ?? [])],
  });
}

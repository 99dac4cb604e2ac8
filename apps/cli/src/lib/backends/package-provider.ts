import type { Availability, BackendProvider } from '@convlang/backend';
import { ConvlangError, report } from '@convlang/diagnostics';
import { loadOptional, packageOf } from './optional-package.js';

/** A backend whose package is loaded only when something is asked of it. */
export interface PackagedBackend<M> {
  readonly name: string;
  readonly summary: string;
  /** Name of the backend that computes the same with a quicker arithmetic; default none. */
  readonly fast?: string;
  /** Whether the caller may choose how many threads it has; default `false`. */
  readonly hasThreads?: boolean;
  /** The module that brings it. */
  readonly module: string;
  /** What has to be installed beside its package. Default nothing. */
  readonly beside?: string;
  /** Imports that module. */
  readonly load: () => Promise<M>;
  /** What of the module is the provider. */
  readonly pick: (module: M) => BackendProvider;
}

type Lack = Extract<Availability, { readonly kind: 'missing' }>;

/** A provider that says what to install where its package is not there. */
export function packageProvider<M>(packaged: PackagedBackend<M>): BackendProvider {
  const { name, summary, fast, hasThreads = false, module, beside, load, pick } = packaged;
  const find = async (): Promise<BackendProvider | Lack> => {
    const remedy = ['npm install', packageOf(module), ...(beside === undefined ? [] : [beside])].join(' ');
    try {
      const loaded = await loadOptional(module, load);
      if (loaded !== null) return pick(loaded);
      return { kind: 'missing', reason: `the package ${packageOf(module)} is not installed`, remedy };
    } catch (error) {
      const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      const reason = `${packageOf(module)} does not load: ${message}`;
      // What is not trusted says itself how to trust it.
      const way = error instanceof ConvlangError ? error.diagnostics[0]?.notes?.[0] : undefined;
      return { kind: 'missing', reason, remedy: way ?? remedy };
    }
  };
  const need = async (): Promise<BackendProvider> => {
    const found = await find();
    if (!('kind' in found)) return found;
    const reason = `${found.reason}; ${found.remedy.startsWith('npm') ? 'run ' : ''}${found.remedy}`;
    throw new ConvlangError([report('E694', { backend: name, reason }, null)]);
  };
  return {
    name,
    summary,
    ...(fast === undefined ? {} : { fast }),
    hasThreads,
    capabilities: async () => (await need()).capabilities(),
    probe: async () => {
      const found = await find();
      return 'kind' in found ? found : found.probe();
    },
    create: async (options) => (await need()).create(options),
  };
}

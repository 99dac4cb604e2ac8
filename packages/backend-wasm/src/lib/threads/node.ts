/** As much of a worker of Node as is used here. */
export interface NodeWorker {
  postMessage(message: unknown): void;
  terminate(): unknown;
  on(event: 'error', listener: () => void): unknown;
  /** It does not keep the process then. */
  unref(): void;
}

/** As much of Node's modules as is used here. */
interface NodeModules {
  readonly 'node:os': { availableParallelism(): number };
  readonly 'node:worker_threads': {
    readonly Worker: new (
      source: string,
      options: { readonly eval: boolean; readonly execArgv: readonly string[]; readonly env: object },
    ) => NodeWorker;
  };
}

interface NodeProcess {
  readonly getBuiltinModule?: <K extends keyof NodeModules>(id: K) => NodeModules[K];
}

/** A module of Node; `undefined` in a page. */
export function nodeModule<K extends keyof NodeModules>(id: K): NodeModules[K] | undefined {
  return (globalThis as { readonly process?: NodeProcess }).process?.getBuiltinModule?.(id);
}

import type { Backend, BackendAbilities } from '@convlang/backend';

/** What computes. */
export interface BackendUse {
  readonly backend: Backend;
  /** Other backends, to name those that can do what this one cannot. Asked for only then. Default none. */
  readonly alternatives?: () => Promise<readonly BackendAbilities[]>;
}

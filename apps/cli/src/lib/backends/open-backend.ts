import type { Backend, BackendOptions, BackendProvider } from '@convlang/backend';
import { closestWord } from '@convlang/diagnostics';
import type { Toolkit } from '@convlang/plugin';
import { UsageError } from '../usage-error.js';
import { autoBackend } from './auto-backend.js';

/** What backends are made with: those of the project, with its plugins. */
export type BackendToolkit = Pick<Toolkit, 'backends'> & BackendOptions;

/** The backends that can be asked for by name: those of convlang, then those of the project's plugins. */
export function listProviders({ backends }: BackendToolkit): readonly BackendProvider[] {
  return backends;
}

/**
 * Makes the backend of a name, or the one that `auto` stands for. The caller disposes of it.
 *
 * @throws UsageError when there is none of that name; ConvlangError E694 when it cannot run here
 */
export async function openBackend(name: string, toolkit: BackendToolkit): Promise<Backend> {
  const taken = name === 'auto' ? await autoBackend() : name;
  return findProvider(taken, toolkit).create(toolkit);
}

/** @throws UsageError with the names that there are */
export function findProvider(name: string, toolkit: BackendToolkit): BackendProvider {
  const providers = listProviders(toolkit);
  const found = providers.find((provider) => provider.name === name);
  if (found !== undefined) return found;
  const names = [...providers.map((provider) => provider.name), 'auto'];
  const meant = closestWord(name, names);
  const hint = meant === undefined ? '.' : `; did you mean ${meant}?`;
  throw new UsageError(`there is no backend ${name}${hint} There are: ${names.join(', ')}`);
}

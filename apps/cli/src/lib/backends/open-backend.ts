import type { Backend, BackendOptions, BackendProvider } from '@convlang/backend';
import { closestWord } from '@convlang/diagnostics';
import type { Toolkit } from '@convlang/plugin';
import { UsageError } from '../usage/usage-error.js';
import { takenBackend } from './auto-backend.js';

/** The backends that can be asked for by name, those of convlang and then those of the project's plugins, and what they are made with. */
export type BackendToolkit = Pick<Toolkit, 'backends'> & BackendOptions;

/**
 * Makes the backend of a name, or the one that `auto` stands for. The caller disposes of it.
 *
 * @throws UsageError when there is none of that name; ConvlangError E694 when it cannot run here
 */
export async function openBackend(name: string, toolkit: BackendToolkit): Promise<Backend> {
  return findProvider(await takenBackend(name), toolkit).create(toolkit);
}

/** @throws UsageError with the names that there are */
export function findProvider(name: string, toolkit: BackendToolkit): BackendProvider {
  const { backends: providers } = toolkit;
  const found = providers.find((provider) => provider.name === name);
  if (found !== undefined) return found;
  const names = [...providers.map((provider) => provider.name), 'auto'];
  const meant = closestWord(name, names);
  const hint = meant === undefined ? '.' : `; did you mean ${meant}?`;
  throw new UsageError(`there is no backend ${name}${hint} There are: ${names.join(', ')}`);
}

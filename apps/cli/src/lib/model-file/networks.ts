import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { models } from '@convlang/models';

/** Names of the networks that come along, oldest first. */
export const networkNames: readonly string[] = models.map(({ name }) => name);

/** The text of a network that comes along, or `null` when there is none of that name. */
export async function readNetwork(name: string): Promise<string | null> {
  if (!networkNames.includes(name)) return null;
  return readFile(createRequire(import.meta.url).resolve(`@convlang/models/${name}.conv`), 'utf8');
}

import { createRequire } from 'node:module';
import { readFileText } from '@convlang/data/node';
import { models } from '@convlang/models';

/** Names of the networks that come along, oldest first. */
export const networkNames: readonly string[] = models.map(({ name }) => name);

/** The text of a network that comes along, or `null` when there is none of that name. */
export function readNetwork(name: string): string | null {
  if (!networkNames.includes(name)) return null;
  return readFileText(createRequire(import.meta.url).resolve(`@convlang/models/${name}.conv`));
}

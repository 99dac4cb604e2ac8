import { readFileSync } from 'node:fs';

/** The text of a page of the guide. */
export function readGuide(name: string): string {
  return readFileSync(new URL(`../../../../docs/guide/${name}`, import.meta.url), 'utf8');
}

import { join } from 'node:path';
import { root } from '../gates/workspaces.js';

/** Counts of a long run in which every promise held. */
export interface LastRun {
  /** `2026-11-28` */
  readonly date: string;
  readonly seconds: number;
  readonly seed: number;
  /** How many cases of each trial, by its name. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Where `npm run torture -- --keep` writes them. */
export const lastRunFile = join(root, 'tools/torture/last-run.json');

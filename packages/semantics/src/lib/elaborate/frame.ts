import type { ChainLink } from '@convlang/diagnostics';
import type { BlockHeader, RepeatCore } from '@convlang/syntax';
import type { Environment } from '../names/environment.js';
import type { WrittenNumber } from '../values/expression.js';
import type { Site, SiteStep } from '../finding.js';
import type { NameScope } from './name-scope.js';

/** Numbers by name: block parameters and repeat indices. `null` for one whose value could not be computed. */
export interface NumberScope {
  readonly values: ReadonlyMap<string, number | null>;
  /** Parameters that stand for words; `null` for one that is not known. */
  readonly words?: ReadonlyMap<string, string | null>;
  /** Arguments that are written as numbers. */
  readonly literals?: ReadonlyMap<string, WrittenNumber>;
  readonly parent: NumberScope | null;
}

/** A step of a site, linked to the one before it. */
export interface SiteLink {
  readonly step: SiteStep;
  readonly parent: SiteLink | null;
}

/** A block being expanded, linked to the one that calls it. */
export interface CallLink {
  readonly header: BlockHeader;
  readonly parent: CallLink | null;
}

/** Everything that surrounds a stage. Frames are never changed; an inner one is made from an outer one. */
export interface Frame {
  /** The file that the stage is written in. */
  readonly environment: Environment;
  readonly numbers: NumberScope | null;
  readonly names: NameScope;
  readonly chain: readonly ChainLink[];
  /** The number of each call of `chain`. */
  readonly callNumbers: readonly number[];
  /** Blocks being expanded now, innermost first. */
  readonly calls: CallLink | null;
  readonly tap: string | null;
  readonly site: SiteLink | null;
  readonly depth: number;
  /** The innermost `repeat` that the stage lies in, directly or by way of blocks. */
  readonly repeat: RepeatCore | null;
  /** `block a` or `tap x` when inside one, for messages about what may not stand there. */
  readonly inside: string | null;
  /** In a block that nothing calls, checked for its words only. */
  readonly isDry: boolean;
}

/** The site of a linked list of steps. */
export function siteOf(link: SiteLink | null): Site {
  if (link?.parent === null) return [link.step];
  const steps: SiteStep[] = [];
  for (let at = link; at !== null; at = at.parent) steps.push(at.step);
  return steps.reverse();
}

/** Finds a number by name; `undefined` when there is none. */
export function findNumber(
  frame: Pick<Frame, 'numbers' | 'environment'>,
  name: string,
): number | null | undefined {
  for (let scope = frame.numbers; scope !== null; scope = scope.parent) {
    const value = scope.values.get(name);
    if (value !== undefined) return value;
  }
  return frame.environment.numbers.get(name);
}

/** Finds the word that a parameter stands for; `undefined` when none is called so. */
export function findWord({ numbers }: Pick<Frame, 'numbers'>, name: string): string | null | undefined {
  for (let scope = numbers; scope !== null; scope = scope.parent) {
    if (scope.values.has(name)) return undefined;
    const word = scope.words?.get(name);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Whether a name may be that of a number, table or block that could not be read, or of an index in a broken stage. */
export function mayBeLost(
  { names, environment }: Pick<Frame, 'names' | 'environment'>,
  name: string,
): boolean {
  return environment.lost.has(name) || names.mayBeLost(name);
}

/** Where a number is written that a block was called with; `null` for other numbers. */
export function findLiteral(frame: Pick<Frame, 'numbers'>, name: string): WrittenNumber | null {
  for (let scope = frame.numbers; scope !== null; scope = scope.parent)
    if (scope.values.has(name)) return scope.literals?.get(name) ?? null;
  return null;
}

/** All names of numbers in reach, nearest first. */
export function numberNames(frame: Pick<Frame, 'numbers' | 'environment'>): string[] {
  const names: string[] = [];
  for (let scope = frame.numbers; scope !== null; scope = scope.parent) names.push(...scope.values.keys());
  return [...names, ...frame.environment.numbers.keys()];
}

import type { InitName } from '@convlang/ops';
import type { Site } from '../finding.js';

/** What the sections say that layers must know while they are built. */
export interface ElaborationHints {
  readonly init: InitName | null;
  /** Names of stages whose parameters no training changes. */
  readonly freeze: ReadonlySet<string>;
  /** Every name given with `as`, so that no made-up name takes one. */
  readonly givenNames: ReadonlySet<string>;
  /** Stop after this instance of a stage and say what came of it. */
  readonly watch: Site | null;
}

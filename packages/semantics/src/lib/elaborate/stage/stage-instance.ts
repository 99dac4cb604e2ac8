import type { ChainLink } from '@convlang/diagnostics';
import type { Stage } from '@convlang/syntax';
import type { Site } from '../../finding.js';
import type { KnownSizes } from '../flow/flow.js';

/** A stage as it is carried out once: in a block or a repeat it has one for each time. */
export interface StageInstance {
  /** As it is written; its span reaches from its first word to the end of its last `as` or `->`. */
  readonly stage: Stage;
  /** The calls, repeats and stages that lead to it, and its own place last. */
  readonly site: Site;
  /** The calls of blocks that it lies in, with their numbers, outermost first. */
  readonly chain: readonly ChainLink[];
  /** What flows in: empty where nothing does, `null` where nothing is known of it. */
  readonly before: KnownSizes;
  /** What flows on. */
  readonly after: KnownSizes;
  /** Name of the layer of the graph that it makes; `null` for none, and where it could not be built. */
  readonly layer: string | null;
}

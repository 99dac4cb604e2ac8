import type { ValueId } from '@convlang/ir';
import type { AnyLayer, ArgValue } from '@convlang/ops';
import type { AsSuffix, LayerCore, ParallelCore, Stage } from '@convlang/syntax';
import type { ReadArguments } from '../layer-arguments/read-arguments.js';

/** A stage with its place: what every kind of stage is given. */
export interface StageContext {
  readonly stage: Stage;
  /** Its place in its pipeline, from 1. */
  readonly ordinal: number;
  /** The first name given with `as`. */
  readonly given: AsSuffix | null;
  /** Whether some of it could not be read. */
  readonly isBroken: boolean;
}

/** A layer whose arguments are read and whose inputs are known. */
export interface LayerRequest {
  readonly definition: AnyLayer;
  readonly args: ReadArguments;
  readonly values: Readonly<Record<string, ArgValue>>;
  readonly inputs: readonly ValueId[];
  readonly core: LayerCore | ParallelCore;
  readonly stage: StageContext;
}

import type { Graph, GraphPart, Layer } from '@convlang/ir';
import type { FileNode, KeptText, LayerCore, Stage } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { addNamesInCore } from '../names/mentioned-names.js';
import type { ElaborationHints } from './elaboration-hints.js';
import { findNumber, findWord, type Frame } from './frame.js';
import type { StageInstance } from './stage/stage-instance.js';

/** A name in the arguments of a layer, with the number or word that it stands for; without a value for one that stands for itself. */
export interface ReadName {
  readonly name: string;
  readonly value: number | string | null | undefined;
}

/** A stage of one layer that was carried out with nothing to say about it. */
export interface MadeLayer {
  readonly instance: StageInstance;
  readonly layer: Layer;
  /** What it made of the graph. */
  readonly part: GraphPart;
  /** Which one of its kind it is, from 1. */
  readonly ofKind: number;
  /** Names that may be those of parameters and indices. What headers define is the same wherever a layer is taken over. */
  readonly names: readonly ReadName[];
}

/** What the next check of a file may take over of its layers: those of the last check only. */
export interface LayerMemory {
  /** In the order in which they were carried out. */
  readonly made: readonly MadeLayer[];
  readonly graph: Graph;
  readonly layers: AnalysisContext['layers'];
  readonly ops: AnalysisContext['ops'];
  readonly init: ElaborationHints['init'];
}

/** An earlier check, and what of its text stands in the new one. */
export interface EarlierCheck {
  readonly memory: LayerMemory;
  readonly kept: KeptText;
}

/** So far is looked for a stage behind the one that is due. */
const FURTHEST = 16;

/**
 * The layers of an earlier check by the places of their stages in the new text, as far as nothing but a stage's own text, what flows in
 * and what was made before it can make a difference. They are asked for in the order in which stages are carried out.
 */
export class EarlierLayers {
  readonly memory: LayerMemory;
  readonly #kept: KeptText;
  #next = 0;

  private constructor({ memory, kept }: EarlierCheck) {
    this.memory = memory;
    this.#kept = kept;
  }

  /** `null` where words, headers or sections may mean something else than before. */
  static of(
    earlier: EarlierCheck | null,
    { layers, ops }: Pick<AnalysisContext, 'layers' | 'ops'>,
    { init, freeze }: Pick<ElaborationHints, 'init' | 'freeze'>,
    { headers }: Pick<FileNode, 'headers'>,
  ): EarlierLayers | null {
    // The text of a file that is used may have changed.
    const isAlone = headers.every(({ kind }) => kind !== 'use');
    if (earlier === null || !earlier.kept.hasHeaders || !isAlone) return null;
    const { memory } = earlier;
    const isSame =
      memory.init === init &&
      freeze.size === 0 &&
      haveSameEntries(memory.layers, layers) &&
      haveSameEntries(memory.ops, ops);
    return isSame ? new EarlierLayers(earlier) : null;
  }

  /** The layer of the stage that stood where a stage stands now, with the same text. */
  find({ span }: Stage): MadeLayer | null {
    const { end, start, distance } = this.#kept;
    const isBehind = span.start >= start + distance;
    if (span.end > end && !isBehind) return null;
    const offset = isBehind ? span.start - distance : span.start;
    const { made } = this.memory;
    // What was changed is not asked for.
    while (this.#isChanged(made[this.#next])) this.#next++;
    for (let i = this.#next; i < made.length && i < this.#next + FURTHEST; i++) {
      const found = made[i];
      if (found === undefined || placeOf(found) !== offset) continue;
      this.#next = i + 1;
      return found;
    }
    return null;
  }

  #isChanged(made: MadeLayer | undefined): boolean {
    if (made === undefined) return false;
    const { span } = made.instance.stage;
    return span.end > this.#kept.end && span.start < this.#kept.start;
  }
}

function placeOf({ instance }: MadeLayer): number {
  return instance.stage.span.start;
}

function haveSameEntries<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

const noNames: readonly ReadName[] = [];

/**
 * What may be taken over of a stage that was carried out without a finding; `null` where more than that made its layer: the weights of
 * another, or a table.
 *
 * @param graph as it is behind the stage
 */
export function makingOf(
  { instance, layer, part, ofKind }: Omit<MadeLayer, 'names'>,
  core: LayerCore,
  frame: Frame,
  { values, parameters, nodes }: Graph,
): MadeLayer | null {
  const { from, to } = part;
  const { args, name } = layer;
  if (args['share'] !== undefined || Object.values(args).some(isTable)) return null;
  for (let i = from.parameters; i < to.parameters; i++) {
    const made = parameters[i];
    if (made?.name !== values[made?.value ?? -1]?.name) return null;
  }
  const ops = to.nodes - from.nodes;
  // A value more is an input of the model, which a layer of a plugin may make.
  if (to.values - from.values !== to.parameters - from.parameters + ops) return null;
  const [last] = nodes[to.nodes - 1]?.outputs ?? [];
  const isCounted = ops === 0 || values[last ?? -1]?.name === (ops === 1 ? name : `${name}~${ops}`);
  return isCounted ? { instance, layer, part, ofKind, names: namesRead(core, frame) } : null;
}

function namesRead(core: LayerCore, frame: Frame): readonly ReadName[] {
  if (frame.numbers === null) return noNames;
  const names = new Set([core.word.name]);
  addNamesInCore(core, names);
  return [...names].map((name) => ({ name, value: meaningOf(frame, name) }));
}

/** The number or word that a name stands for. */
export function meaningOf(frame: Frame, name: string): ReadName['value'] {
  return findNumber(frame, name) ?? findWord(frame, name);
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && Array.isArray(value[0]);
}

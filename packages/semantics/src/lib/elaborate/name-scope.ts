import type { Span } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import type { LostName } from '@convlang/syntax';
import { LostNames } from '../names/lost-names.js';
import type { Flow } from './flow/flow.js';

/** The place of a name that was lost at another one. */
const NOWHERE: Span = { file: '', start: 0, end: 0 };

/** A stage that can be referred to. */
export interface NamedStage {
  readonly flow: Flow;
  /** The layer, where the name is one's; a block call has none. */
  readonly layer: Layer | null;
  readonly span: Span;
}

/**
 * Names of stages. A scope opens at each block call, repeat and tap. Layers without a name are counted by kind in the
 * nearest scope that the file itself names (`i3a/conv2`), else over the whole file (`conv7`).
 */
export class NameScope {
  readonly prefix: string;
  readonly parent: NameScope | null;
  readonly #counting: NameScope;
  readonly #counts = new Map<string, number>();
  readonly #stages = new Map<string, NamedStage>();
  #lost: LostNames | null = null;

  private constructor(prefix: string, parent: NameScope | null, counting: NameScope | null) {
    this.prefix = prefix;
    this.parent = parent;
    this.#counting = counting ?? this;
  }

  static root(): NameScope {
    return new NameScope('', null, null);
  }

  /** A scope that the file names: `as i3a`, or a tap. */
  named(name: string): NameScope {
    return new NameScope(`${this.prefix}${name}/`, this, null);
  }

  /** A scope without a name of its own, called by its kind and count: `basic3`. */
  counted(kind: string): NameScope {
    return this.#inner(`${this.prefix}${kind}${this.#counting.#next(`${kind}(`)}/`);
  }

  /** One time of a repeat, counted from 1. */
  round(label: string, round: number): NameScope {
    return this.#inner(`${this.prefix}${label}.${round}/`);
  }

  /** Label of the next repeat of this scope: `repeat2`. */
  repeatLabel(): string {
    return `repeat${this.#counting.#next('repeat(')}`;
  }

  /** The name of a layer that the file does not name. The first input is simply `input`. */
  autoName(kind: string, isFree: (name: string) => boolean): string {
    const name = this.nextName(kind);
    this.countName(kind);
    let free = name;
    for (let i = 2; !isFree(free); i++) free = `${name}~${i}`;
    return free;
  }

  /** The next name of {@link autoName}, where it is free. */
  nextName(kind: string): string {
    const { prefix } = this.#counting;
    const count = (this.#counting.#counts.get(kind) ?? 0) + 1;
    return `${prefix}${kind === 'input' && count === 1 ? 'input' : `${kind}${count}`}`;
  }

  /** Counts a layer without a name. */
  countName(kind: string): void {
    this.#counting.#next(kind);
  }

  /** A name counted on until it is free: `c2` for `c1`. */
  freeName(name: string, taken: ReadonlySet<string>): string {
    const [, base = name, digits = '1'] = /^(.*?)(\d{1,6})?$/.exec(name) ?? [];
    let count = Number(digits) + 1;
    while (this.find(`${base}${count}`) !== undefined || taken.has(`${base}${count}`)) count++;
    return `${base}${count}`;
  }

  define(name: string, stage: NamedStage): void {
    this.#stages.set(name, stage);
  }

  /** Takes stages that a block is given under names of its own; of one that is `null` nothing is known. */
  take(stages: ReadonlyMap<string, NamedStage | null>): void {
    for (const [name, stage] of stages)
      if (stage !== null) this.define(name, stage);
      else this.lose([{ word: 'as', name: { kind: 'identifier', name, span: NOWHERE } }]);
  }

  /** Takes names that a text here defines which could not be read. */
  lose(names: readonly LostName[]): void {
    if (names.length > 0) (this.#lost ??= new LostNames()).add(names);
  }

  /** Whether a name may be one of those, here or further out. */
  mayBeLost(name: string): boolean {
    return this.#lost?.has(name) === true || this.parent?.mayBeLost(name) === true;
  }

  /** The stage of a name, here or further out. */
  find(name: string): NamedStage | undefined {
    return this.#stages.get(name) ?? this.parent?.find(name);
  }

  /** A stage named in this very scope. */
  own(name: string): NamedStage | undefined {
    return this.#stages.get(name);
  }

  /** All names in reach, nearest first. */
  names(): string[] {
    return [...this.#stages.keys(), ...(this.parent?.names() ?? [])];
  }

  #inner(prefix: string): NameScope {
    return new NameScope(prefix, this, this.#counting);
  }

  #next(kind: string): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}

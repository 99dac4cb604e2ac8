import { closestWord, report, type Diagnostic } from '@convlang/diagnostics';
import type { AnyLayer, ArgValue } from '@convlang/ops';
import { printAtoms, type BlockHeader, type LayerCore } from '@convlang/syntax';
import { asImage } from '../../fixes/as-image.js';
import { replacement, type Candidate } from '../../finding.js';
import { findForeignLayer, foreignHint } from '../../foreign-words.js';
import { hintOf } from '../../values/shape-text.js';
import type { NumberLookup } from '../../values/expression.js';
import type { ArgumentScope } from '../layer-arguments/argument-scope.js';
import { buildLayer } from '../layer/build-layer.js';
import type { Elaboration } from '../elaboration.js';
import type { StageContext } from '../layer/layer-request.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import { findWord, mayBeLost, type Frame } from '../frame.js';
import { lostFlow } from '../flow/lost-flow.js';
import { elaborateSkip } from './flow-stages.js';
import { readArguments } from '../layer-arguments/read-arguments.js';
import { spend } from '../spend.js';
import { lookupAt } from '../layer-arguments/lookup.js';

/** Looks a layer's word up, reads its arguments and builds it. */
export function elaborateLayer(
  elaboration: Elaboration,
  frame: Frame,
  written: LayerCore,
  flow: Flow,
  stage: StageContext,
): Flow {
  const word = findWord(frame, written.word.name);
  if (word === null) return unknownFlow;
  if (word === 'skip') return elaborateSkip(elaboration, frame, { kind: 'skip', span: written.span }, flow);
  const core = word === undefined ? written : { ...written, word: { ...written.word, name: word } };
  const definition = findLayer(elaboration, frame, core);
  if (definition === null) return unknownFlow;
  const scope = new StageScope(elaboration, frame, core, flow, stage.isBroken);
  const args = readArguments(definition, core, scope);
  for (const name in args.values) {
    const value = args.values[name];
    if (!isTable(value)) continue;
    const entries = value.reduce((sum, row) => sum + row.length + 1, 0);
    spend(elaboration, frame, core.span, 'table entries', entries);
  }
  if (!mayStandHere(elaboration, frame, definition, core, flow)) return unknownFlow;
  if (args.values === null) return unknownFlow;
  if (definition.takes === 'one' && flow.kind === 'unknown')
    return lostFlow(elaboration, { definition, values: args.values, args, inputs: [flow.sizes] });
  const inputs = definition.takes === 'one' && flow.kind === 'value' ? [flow.id] : [];
  return buildLayer(elaboration, frame, { definition, args, values: args.values, inputs, core, stage });
}

/** One is made for each stage: it holds no function of its own, and what numbers may be called by is asked for by few. */
class StageScope implements ArgumentScope {
  readonly #elaboration: Elaboration;
  readonly #frame: Frame;
  readonly #core: LayerCore;
  readonly #flow: Flow;
  readonly #isBroken: boolean;
  #lookup: NumberLookup | null = null;

  constructor(elaboration: Elaboration, frame: Frame, core: LayerCore, flow: Flow, isBroken: boolean) {
    this.#elaboration = elaboration;
    this.#frame = frame;
    this.#core = core;
    this.#flow = flow;
    this.#isBroken = isBroken;
  }

  get lookup(): NumberLookup {
    return (this.#lookup ??= lookupAt(this.#elaboration, this.#frame, this.#flow));
  }

  get tables(): ArgumentScope['tables'] {
    return this.#frame.environment.tables;
  }

  word(name: string): string | null | undefined {
    return findWord(this.#frame, name);
  }

  isLost(name: string): boolean {
    return mayBeLost(this.#frame, name);
  }

  isStage(word: string): boolean {
    const { layers, foreign } = this.#elaboration.context;
    if (Object.hasOwn(layers, word)) return layers[word]?.takes !== 'many';
    if (this.#frame.environment.blocks.has(word)) return true;
    return !Object.hasOwn(foreign.names, word) && findForeignLayer(foreign, word) !== undefined;
  }

  keyHint(word: string): string | null {
    const { names } = this.#elaboration.context.foreign;
    const key = Object.hasOwn(names, word) ? names[word] : undefined;
    return key === 'activation' ? '; an activation is a stage by itself: | relu' : null;
  }

  hasKey(word: string, key: string): boolean {
    const { layers } = this.#elaboration.context;
    return Object.hasOwn(layers[word]?.keys ?? {}, key);
  }

  closestTable(name: string): string | undefined {
    return this.#elaboration.work.closest(name, () => [...this.tables.keys()]);
  }

  imageInput(): readonly Candidate[] {
    const [source, ...others] = this.#elaboration.draft.sources;
    return source === undefined || others.length > 0 ? [] : asImage(source);
  }

  fail(diagnostic: Diagnostic, solve?: () => readonly Candidate[]): void {
    // What seems to be missing may be what the parser could not read.
    const isAtEnd = diagnostic.code === 'E303' || diagnostic.span?.end === this.#core.span.end;
    if (this.#isBroken && isAtEnd) return;
    this.#elaboration.log.report(this.#frame, diagnostic, solve ?? null);
  }
}

function isTable(value: ArgValue | undefined): value is readonly (readonly number[])[] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

function findLayer(
  elaboration: Pick<Elaboration, 'context' | 'log'>,
  frame: Frame,
  core: LayerCore,
): AnyLayer | null {
  const { word } = core;
  const { layers } = elaboration.context;
  const found = Object.hasOwn(layers, word.name) ? layers[word.name] : undefined;
  if (found !== undefined && found.takes !== 'many') return found;
  const { hint, notes, solve } =
    found === undefined ? suggest(elaboration, frame, core) : mergeHint(word.name);
  elaboration.log.report(
    frame,
    report('E301', { word: word.name, hint }, word.span, { ...(notes === undefined ? {} : { notes }) }),
    solve,
  );
  return null;
}

interface Suggestion {
  readonly hint: string;
  readonly notes?: readonly string[];
  readonly solve: () => readonly Candidate[];
}

function mergeHint(word: string): Suggestion {
  return { hint: `; it merges branches: parallel ${word} { - ... - ... }`, solve: () => [] };
}

function suggest(elaboration: Pick<Elaboration, 'context'>, frame: Frame, core: LayerCore): Suggestion {
  const { name, span } = core.word;
  const block = frame.environment.blocks.get(name);
  if (block !== undefined) return callHint(core, block.header);
  const { layers, foreign } = elaboration.context;
  const known = findForeignLayer(foreign, name);
  const words = Object.values(layers)
    .filter((layer) => layer.takes !== 'many')
    .map((layer) => layer.name);
  // `conv8x3x3`
  const glued = words.find(
    (word) =>
      name.startsWith(word) && /^\d+(?:x\d+)*$/.test(name.slice(word.length)) && takesPlace(layers[word]),
  );
  if (glued !== undefined) {
    const said = `${glued} ${name.slice(glued.length)}`;
    return { hint: `; write ${said}`, solve: () => replacement(span, said) };
  }
  const meant = closestLayer(name, words);
  const isSame = name.toLowerCase() === meant?.toLowerCase();
  if (known !== undefined && !isSame) return { hint: foreignHint(known, layers), solve: () => [] };
  if (meant !== undefined) return { hint: hintOf(meant), solve: () => replacement(span, meant) };
  const notes = [`layers: ${words.join(', ')}`, 'a plugin adds words; convlang.config names the plugins'];
  return { hint: '', notes, solve: () => [] };
}

/** Whether a layer is given something without a key. */
function takesPlace(layer: AnyLayer | undefined): boolean {
  return Object.keys(layer?.positionals ?? {}).length > 0;
}

/** The layer that was meant by a mistyped word. `relu6` is no mistyped `relu`: a number makes another word. */
function closestLayer(name: string, words: readonly string[]): string | undefined {
  const digits = (word: string): string => word.replace(/\D/g, '');
  return closestWord(
    name,
    words.filter((word) => digits(word) === digits(name)),
  );
}

/** `cr 32` for a block is `cr(32)`. */
function callHint(core: LayerCore, { parameters }: BlockHeader): Suggestion {
  const { name } = core.word;
  const given = printAtoms(core.atoms).split(' ').join(', ');
  const needed = parameters.filter((parameter) => parameter.default === null);
  const shown = given === '' ? needed.map((parameter) => parameter.name.name).join(', ') : given;
  return {
    hint: `; \`${name}\` is a block, called with brackets: ${name}(${shown})`,
    solve: () => [{ title: `${name}(${given})`, edits: [{ span: core.span, text: `${name}(${given})` }] }],
  };
}

function mayStandHere(
  elaboration: Pick<Elaboration, 'log'>,
  frame: Frame,
  definition: AnyLayer,
  core: LayerCore,
  flow: Flow,
): boolean {
  if (definition.takes === 'none' && frame.inside !== null)
    elaboration.log.report(frame, report('E324', { where: `\`${frame.inside}\`` }, core.span));
  else if (definition.takes === 'one' && flow.kind === 'none')
    elaboration.log.report(frame, report('E316', { stage: definition.name }, core.span));
  else return true;
  return false;
}

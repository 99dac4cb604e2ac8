import { unreachable, type Span } from '@convlang/diagnostics';
import type { AnyLayer } from '@convlang/ops';
import type {
  Argument,
  BlockHeader,
  Condition,
  Core,
  ErrorNode,
  Expression,
  FileNode,
  Header,
  Identifier,
  LostName,
  Pipeline,
  Stage,
} from '@convlang/syntax';
import { layerNamesIn } from '../elaborate/layer/layer-places.js';
import type { Environment } from './environment.js';
import type { NameSymbol, SymbolKind } from './name-symbol.js';
import { parameterUses, takesNumbers, type ParameterUses } from './parameter-uses.js';
import { NameTable, SymbolList } from './symbol-table.js';

/** A name that a section speaks of. A `/` leads to what lies in a stage; only what stands before it is a name of the file. */
export interface SectionName {
  readonly kind: 'stage' | 'tap' | 'source';
  readonly name: string;
  readonly span: Span;
}

/** What the names of a file are bound with. */
export interface BindingContext {
  readonly layers: Readonly<Record<string, AnyLayer>>;
  /**
   * What the headers define, those of used files included.
   *
   * @internal
   */
  readonly environment: Environment;
  readonly sectionNames: readonly SectionName[];
}

/** Tables of the names that a stage sees. */
interface Scope {
  readonly numbers: NameTable;
  readonly stages: NameTable;
  /** The parameters of the block around that stand for words or stages; `null` outside of blocks. */
  readonly words: ParameterUses | null;
}

/** A name of a stage that a block does not define itself: its callers may. */
interface OpenReference {
  readonly name: string;
  readonly span: Span;
}

/** Finds every name of a file with its places. Needs no sizes, so that it works for a file with errors. */
export function bindNames(file: FileNode, context: BindingContext): readonly NameSymbol[] {
  return new Binder(file, context).run();
}

class Binder {
  readonly #file: FileNode;
  readonly #context: BindingContext;
  readonly #symbols = new SymbolList();
  readonly #blocks = new NameTable(null);
  readonly #numbers = new NameTable(null);
  readonly #tables = new NameTable(null);
  readonly #taps = new NameTable(null);
  readonly #sources = new NameTable(null);
  /** Parameters by block, for arguments that are given by name. */
  readonly #parameters = new Map<string, NameTable>();
  readonly #open: OpenReference[] = [];

  constructor(file: FileNode, context: BindingContext) {
    this.#file = file;
    this.#context = context;
  }

  run(): readonly NameSymbol[] {
    const { headers, pipeline, errors } = this.#file;
    this.#addUsed();
    const stages = new NameTable(null);
    this.#addLost(errors, stages);
    for (const header of headers) this.#addHeader(header);
    for (const header of headers) if (header.kind === 'block') this.#bindBlock(header);
    if (pipeline !== null) this.#bindPipeline(pipeline, { numbers: this.#numbers, stages, words: null });
    for (const { name, span } of this.#open) this.#symbols.refer(stages, name, span);
    this.#bindSections(stages);
    return this.#symbols.finish();
  }

  /** Names that come from used files, which are defined there. */
  #addUsed(): void {
    const { blocks, numbers, tables, places } = this.#context.environment;
    const add = (names: Iterable<string>, table: NameTable, kind: SymbolKind): void => {
      for (const name of names) {
        const span = places.get(name);
        if (span !== undefined && span.file !== this.#file.span.file)
          this.#symbols.define(table, kind, { name, span });
      }
    };
    add(blocks.keys(), this.#blocks, 'block');
    add(numbers.keys(), this.#numbers, 'constant');
    add(tables.keys(), this.#tables, 'table');
  }

  /** Names that texts define which could not be read, where those texts stand. */
  #addLost(errors: readonly ErrorNode[], stages: NameTable): void {
    const tables: Readonly<Record<LostName['word'], readonly [NameTable, SymbolKind]>> = {
      as: [stages, 'stage'],
      tap: [this.#taps, 'tap'],
      block: [this.#blocks, 'block'],
      const: [this.#numbers, 'constant'],
      table: [this.#tables, 'table'],
    };
    for (const { names } of errors)
      for (const { word, name } of names) if (name !== null) this.#symbols.define(...tables[word], name);
  }

  #addHeader(header: Header): void {
    switch (header.kind) {
      case 'const':
        this.#bindExpression(header.value, this.#numbers);
        return this.#symbols.define(this.#numbers, 'constant', header.name);
      case 'table':
        return this.#symbols.define(this.#tables, 'table', header.name);
      case 'block': {
        const numbers = new NameTable(this.#numbers);
        this.#symbols.define(this.#blocks, 'block', header.name);
        for (const parameter of header.parameters) {
          if (parameter.default !== null) this.#bindExpression(parameter.default, numbers);
          this.#symbols.define(numbers, 'parameter', parameter.name);
        }
        if (!this.#parameters.has(header.name.name)) this.#parameters.set(header.name.name, numbers);
        return;
      }
      case 'net':
      case 'rounding':
      case 'use':
        return;
      default:
        return unreachable(header);
    }
  }

  #bindBlock({ name, body }: BlockHeader): void {
    const numbers = this.#parameters.get(name.name) ?? this.#numbers;
    this.#bindPipeline(body, { numbers, stages: new NameTable(null), words: this.#usesOf(name.name) });
  }

  #usesOf(block: string): ParameterUses | null {
    const definition = this.#context.environment.blocks.get(block);
    return definition === undefined ? null : parameterUses(definition, this.#context.layers);
  }

  #bindPipeline({ stages, errors }: Pipeline, scope: Scope): void {
    this.#addLost(errors, scope.stages);
    for (const stage of stages) this.#bindStage(stage, scope);
  }

  #bindStage({ core, suffixes }: Stage, scope: Scope): void {
    this.#bindCore(core, scope);
    for (const suffix of suffixes) {
      if (suffix.kind === 'as') this.#symbols.define(scope.stages, 'stage', suffix.name);
      else for (const part of suffix.parts) this.#bindExpression(part, scope.numbers);
    }
  }

  #bindCore(core: Core, scope: Scope): void {
    const { numbers, stages } = scope;
    switch (core.kind) {
      case 'layer': {
        const names = layerNamesIn(core, this.#context.layers, (name) => numbers.find(name) !== undefined);
        this.#referWord(scope, core.word);
        for (const word of names.words) this.#referWord(scope, word);
        for (const { name, span } of names.tables) this.#symbols.refer(this.#tables, name, span);
        for (const stage of names.stages) this.#referStage(scope, stage);
        for (const expression of names.numbers) this.#bindExpression(expression, numbers);
        return;
      }
      case 'call':
        this.#symbols.refer(this.#blocks, core.block.name, core.block.span);
        core.arguments.forEach((argument, i) => this.#bindArgument(argument, i, core.block.name, scope));
        return;
      case 'repeat': {
        this.#bindExpression(core.count, numbers);
        const inner = new NameTable(numbers);
        if (core.index !== null) this.#symbols.define(inner, 'index', core.index);
        return this.#bindPipeline(core.body, { ...scope, numbers: inner, stages: new NameTable(stages) });
      }
      case 'parallel':
        this.#referWord(scope, core.merge);
        for (const branch of core.branches) this.#bindPipeline(branch, scope);
        return;
      case 'if':
        this.#bindCondition(core.condition, numbers);
        this.#bindPipeline(core.then, scope);
        if (core.otherwise !== null) this.#bindPipeline(core.otherwise, scope);
        return;
      case 'tap':
        this.#symbols.define(this.#taps, 'tap', core.name);
        return this.#bindPipeline(core.body, { ...scope, stages: new NameTable(stages) });
      case 'from':
        return this.#referStage(scope, core.name);
      case 'skip':
        return;
      default:
        return unreachable(core);
    }
  }

  /** A parameter that stands for a word, where it does. */
  #referWord({ numbers, words }: Scope, { name, span }: Identifier): boolean {
    return words?.has(name) === true && this.#symbols.refer(numbers, name, span);
  }

  #referStage(scope: Scope, stage: Identifier): void {
    const { name, span } = stage;
    if (this.#referWord(scope, stage)) return;
    if (!this.#symbols.refer(scope.stages, name, span)) this.#open.push({ name, span });
  }

  #bindArgument({ name, value }: Argument, place: number, block: string, scope: Scope): void {
    const parameters = this.#parameters.get(block);
    if (name !== null && parameters?.find(name.name)?.kind === 'parameter')
      this.#symbols.refer(parameters, name.name, name.span);
    const { header } = this.#context.environment.blocks.get(block) ?? {};
    const parameter = name?.name ?? header?.parameters[place]?.name.name;
    const uses = parameter === undefined ? undefined : this.#usesOf(block)?.get(parameter);
    if (uses === undefined || value.kind !== 'identifier') this.#bindExpression(value, scope.numbers);
    else if (uses.some(({ kind }) => kind === 'stage')) this.#referStage(scope, value);
    else if (!this.#referWord(scope, value) && uses.every(takesNumbers))
      this.#bindExpression(value, scope.numbers);
  }

  #bindExpression(expression: Expression, numbers: NameTable): void {
    switch (expression.kind) {
      case 'identifier':
        this.#symbols.refer(numbers, expression.name, expression.span);
        return;
      case 'negate':
        return this.#bindExpression(expression.operand, numbers);
      case 'binary':
        this.#bindExpression(expression.left, numbers);
        return this.#bindExpression(expression.right, numbers);
      case 'number':
      case 'input-size':
        return;
      default:
        return unreachable(expression);
    }
  }

  #bindCondition(condition: Condition, numbers: NameTable): void {
    switch (condition.kind) {
      case 'not':
        return this.#bindCondition(condition.operand, numbers);
      case 'logic':
        this.#bindCondition(condition.left, numbers);
        return this.#bindCondition(condition.right, numbers);
      case 'compare':
        this.#bindExpression(condition.left, numbers);
        return this.#bindExpression(condition.right, numbers);
      default:
        return unreachable(condition);
    }
  }

  #bindSections(stages: NameTable): void {
    const data = this.#file.sections.find(({ name }) => name === 'data');
    const named = new Set(
      this.#context.sectionNames.flatMap(({ kind, name }) => (kind === 'source' ? [name] : [])),
    );
    for (const { key } of data?.entries ?? [])
      if (named.has(key.name)) this.#symbols.define(this.#sources, 'source', key);
    const tables = { stage: stages, tap: this.#taps, source: this.#sources };
    for (const { kind, name, span } of this.#context.sectionNames) {
      const [first = name] = name.split('/');
      // A name with a `/` is written as a text, in quotes.
      const start = span.end - span.start > name.length ? span.start + 1 : span.start;
      const place = { ...span, start, end: start + first.length };
      const table = tables[kind];
      // The head of a tap in a block is called by the way to it.
      this.#symbols.refer(table.find(first) === undefined ? stages : table, first, place);
    }
  }
}

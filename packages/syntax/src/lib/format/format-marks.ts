import type {
  Condition,
  Core,
  Dims,
  Expression,
  FileNode,
  Header,
  Identifier,
  Pipeline,
  SectionEntry,
  Stage,
  Switch,
  Text,
} from '../tree/ast.js';
import { unreachable } from '@convlang/diagnostics';

/** What the tree knows of tokens that all look alike to the formatter: sets of the offsets where something starts. */
export interface FormatMarks {
  /** Headers, sections and the pipeline. */
  readonly statements: ReadonlySet<number>;
  readonly stages: ReadonlySet<number>;
  /** First stages of branches: a `-` stands before them. */
  readonly branches: ReadonlySet<number>;
  /** A minus that is a sign. */
  readonly signs: ReadonlySet<number>;
  /** `->` and `as` behind a stage. */
  readonly suffixes: ReadonlySet<number>;
  readonly entries: ReadonlySet<number>;
  /** Values of entries. */
  readonly values: ReadonlySet<number>;
}

class MarkCollector implements FormatMarks {
  readonly statements = new Set<number>();
  readonly stages = new Set<number>();
  readonly branches = new Set<number>();
  readonly signs = new Set<number>();
  readonly suffixes = new Set<number>();
  readonly entries = new Set<number>();
  readonly values = new Set<number>();

  file({ headers, pipeline, sections }: FileNode): void {
    for (const header of headers) this.header(header);
    if (pipeline !== null) this.statements.add(pipeline.span.start);
    this.pipeline(pipeline);
    for (const section of sections) {
      this.statements.add(section.span.start);
      for (const entry of section.entries) this.entry(entry);
    }
  }

  header(header: Header): void {
    this.statements.add(header.span.start);
    if (header.kind === 'const') this.expression(header.value);
    if (header.kind !== 'block') return;
    for (const parameter of header.parameters) this.expression(parameter.default);
    this.pipeline(header.body);
  }

  entry({ key, values }: SectionEntry): void {
    this.entries.add(key.span.start);
    for (const value of values) {
      this.values.add(value.span.start);
      if (value.kind === 'number' && value.raw.startsWith('-')) this.signs.add(value.span.start);
    }
  }

  pipeline(pipeline: Pipeline | null): void {
    for (const stage of pipeline?.stages ?? []) this.stage(stage);
  }

  stage({ core, suffixes, span }: Stage): void {
    this.stages.add(span.start);
    this.core(core);
    for (const suffix of suffixes) {
      this.suffixes.add(suffix.span.start);
      if (suffix.kind === 'shape') for (const part of suffix.parts) this.expression(part);
    }
  }

  core(core: Core): void {
    switch (core.kind) {
      case 'layer':
        for (const atom of core.atoms) this.atom(atom);
        return;
      case 'call':
        for (const { value } of core.arguments) this.expression(value);
        return;
      case 'repeat':
        this.expression(core.count);
        return this.pipeline(core.body);
      case 'parallel':
        return this.parallel(core.branches);
      case 'if':
        this.condition(core.condition);
        this.pipeline(core.then);
        return this.pipeline(core.otherwise);
      case 'tap':
        return this.pipeline(core.body);
      case 'skip':
      case 'from':
        return;
      default:
        return unreachable(core);
    }
  }

  parallel(branches: readonly Pipeline[]): void {
    for (const branch of branches) {
      this.branches.add(branch.span.start);
      this.pipeline(branch);
    }
  }

  atom(atom: Expression | Dims | Identifier | Text | Switch): void {
    if (atom.kind === 'dims') for (const part of atom.parts) this.expression(part);
    else if (atom.kind !== 'text' && atom.kind !== 'switch') this.expression(atom);
  }

  condition(condition: Condition): void {
    switch (condition.kind) {
      case 'not':
        return this.condition(condition.operand);
      case 'logic':
        this.condition(condition.left);
        return this.condition(condition.right);
      case 'compare':
        this.expression(condition.left);
        return this.expression(condition.right);
      default:
        return unreachable(condition);
    }
  }

  expression(expression: Expression | null): void {
    if (expression?.kind === 'binary') {
      this.expression(expression.left);
      this.expression(expression.right);
    }
    if (expression?.kind !== 'negate') return;
    this.signs.add(expression.span.start);
    this.expression(expression.operand);
  }
}

/** Collects the marks of a file that was read without errors. */
export function collectMarks(file: FileNode): FormatMarks {
  const marks = new MarkCollector();
  marks.file(file);
  return marks;
}

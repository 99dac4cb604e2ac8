import { unreachable, type Span } from '@convlang/diagnostics';
import { formatFile } from '../format/format-file.js';
import type {
  Comment,
  Core,
  ErrorNode,
  FileNode,
  Header,
  Pipeline,
  Section,
  SectionValue,
  Stage,
  TableHeader,
} from '../tree/ast.js';
import type { SectionGrammar } from '../tree/section-grammar.js';
import { printAtom, printCondition, printExpression, printSizes } from './print-expression.js';
import { printLayers } from './print-layers.js';

/** How a tree is laid out. */
export interface PrintLayout {
  /** The keys by which sections are divided into entries. */
  readonly sections: SectionGrammar;
  /** Whether the stages of a pipeline stand on one line, as long as they fit; else each has its own. Default `false`. */
  readonly joinStages?: boolean;
}

/**
 * Writes a tree as a model file in the usual form: a stage, a header and an entry a line. Reading it gives the same tree but for
 * places. What a tree does not hold, the author's brackets and line breaks, is not in the text; comments are. Text that could not be
 * read stays as it is written.
 */
export function printFile(file: FileNode, { sections, joinStages = false }: PrintLayout): string {
  const printer = new FilePrinter(file.comments, joinStages);
  printer.file(file);
  const text = printer.lines.join('\n');
  // A tree of impossible names gives a text with errors, which reading it tells.
  return formatFile({ path: file.span.file, text }, sections).text ?? text;
}

/** What stands at a place of the text. */
interface Placed {
  readonly span: Span;
}

class FilePrinter {
  readonly lines: string[] = [];
  readonly #comments: readonly Comment[];
  readonly #joinStages: boolean;
  #next = 0;

  constructor(comments: readonly Comment[], joinStages: boolean) {
    this.#comments = comments;
    this.#joinStages = joinStages;
  }

  file({ headers, pipeline, sections, errors }: FileNode): void {
    // A header that stands among stages is a part of what is wrong there.
    const isOutside = (part: Placed): boolean => !isInOne(part, pipeline?.errors ?? []);
    const main = pipeline === null ? [] : [pipeline];
    const parts = [...headers.filter(isOutside), ...main, ...sections.filter(isOutside)];
    for (const part of withErrors(parts, errors))
      if (part.kind === 'error') this.#error(part);
      else if (part.kind === 'pipeline') this.#pipeline(part);
      else if (part.kind === 'section') this.#section(part);
      else this.#header(part);
    this.#commentsBefore(Infinity);
  }

  /** As it is written, with the comments in it. */
  #error({ text, span }: ErrorNode, mark = ''): void {
    this.#commentsBefore(span.start);
    for (const line of `${mark}${text}`.split('\n')) this.lines.push(line);
    while ((this.#comments[this.#next]?.span.start ?? Infinity) < span.end) this.#next++;
  }

  #commentsBefore(offset: number): void {
    for (
      let comment = this.#comments[this.#next];
      comment !== undefined && comment.span.start < offset;
      comment = this.#comments[++this.#next]
    ) {
      const text = `${comment.doc ? '##' : '#'} ${comment.text}`;
      const last = this.lines.at(-1);
      const isBehind = comment.line.start < comment.span.start && last !== undefined && !last.includes('#');
      if (isBehind) this.lines[this.lines.length - 1] = `${last} ${text}`;
      else this.lines.push(text);
    }
  }

  #start(offset: number, text: string): void {
    this.#commentsBefore(offset);
    this.lines.push(text);
  }

  /** Goes on with the last line; behind a comment, with a new one. */
  #add(text: string): void {
    const last = this.lines.at(-1);
    if (last === undefined || last.includes('#')) this.lines.push(text);
    else this.lines[this.lines.length - 1] = `${last}${text}`;
  }

  #header(header: Header): void {
    const { start } = header.span;
    this.#commentsBefore(start);
    if (this.#comments.length === 0 && 'doc' in header && header.doc !== null)
      for (const line of header.doc.split('\n')) this.lines.push(`## ${line}`);
    switch (header.kind) {
      case 'net':
        return this.#start(start, `net ${header.name.name}`);
      case 'rounding':
        return this.#start(start, `rounding ${roundingText(header)}`);
      case 'const':
        return this.#start(start, `const ${header.name.name} = ${printExpression(header.value)}`);
      case 'table':
        return this.#start(start, `table ${header.name.name} = [${rowsText(header)}]`);
      case 'use':
        return this.#start(start, `use "${header.path.value}"`);
      case 'block': {
        const parameters = header.parameters.map(({ name, default: value }) =>
          value === null ? name.name : `${name.name} = ${printExpression(value)}`,
        );
        this.#start(start, `block ${header.name.name}(${parameters.join(', ')})`);
        return this.#body(header.body);
      }
      default:
        return unreachable(header);
    }
  }

  #body(body: Pipeline): void {
    this.#add(' {');
    this.#pipeline(body);
    this.#commentsBefore(body.span.end);
    this.lines.push('}');
  }

  #pipeline({ stages, errors }: Pipeline, mark = ''): void {
    let joint = mark;
    for (const part of withErrors(stages, errors)) {
      if (part.kind === 'stage') this.#stage(part, joint);
      else {
        const inside = stages.filter((stage) => isInside(stage, part));
        // Each `|` and `-` around a text that could not be read is a part of it.
        this.#error(part, inside[0]?.span.start === part.span.start ? joint : '');
        joint = inside.at(-1)?.span.end === part.span.end ? '| ' : '';
        continue;
      }
      joint = '| ';
    }
  }

  #stage({ core, suffixes, span }: Stage, mark: string): void {
    if (this.#joinStages && mark === '| ') {
      this.#commentsBefore(span.start);
      this.#add(' | ');
    } else this.#start(span.start, mark);
    this.#core(core);
    for (const suffix of suffixes)
      this.#add(suffix.kind === 'as' ? ` as ${suffix.name.name}` : ` -> ${printSizes(suffix.parts)}`);
  }

  #core(core: Core): void {
    switch (core.kind) {
      case 'layer':
        return this.#add(printLayers([core]));
      case 'call': {
        const given = core.arguments.map(({ name, value }) =>
          name === null ? printExpression(value) : `${name.name}: ${printExpression(value)}`,
        );
        return this.#add(`${core.block.name}(${given.join(', ')})`);
      }
      case 'repeat':
        this.#add(`repeat ${printAtom(core.count)}${core.index === null ? '' : ` index ${core.index.name}`}`);
        return this.#body(core.body);
      case 'parallel':
        this.#add(`parallel ${core.merge.name} {`);
        for (const branch of core.branches) this.#pipeline(branch, '- ');
        this.#commentsBefore(core.span.end);
        this.lines.push('}');
        return;
      case 'if':
        this.#add(`if ${printCondition(core.condition)}`);
        this.#body(core.then);
        if (core.otherwise === null) return;
        this.#add(' else');
        return this.#body(core.otherwise);
      case 'tap':
        this.#add(`tap ${core.name.name}`);
        return this.#body(core.body);
      case 'skip':
        return this.#add('skip');
      case 'from':
        return this.#add(`from ${core.name.name}`);
      default:
        return unreachable(core);
    }
  }

  #section({ name, entries, span }: Section): void {
    this.#start(span.start, `${name} {`);
    for (const { key, values, span: place } of entries)
      this.#start(place.start, [key.name, ...values.map(valueText)].join(' '));
    this.#commentsBefore(span.end);
    this.lines.push('}');
  }
}

/** Parts and errors in the order of the text, without what could be read of an error. */
function withErrors<P extends Placed>(
  parts: readonly P[],
  errors: readonly ErrorNode[],
): readonly (P | ErrorNode)[] {
  const whole = errors.length === 0 ? parts : parts.filter((part) => !isInOne(part, errors));
  return [...whole, ...errors].sort((a, b) => a.span.start - b.span.start);
}

function isInOne(part: Placed, errors: readonly ErrorNode[]): boolean {
  return errors.some((error) => isInside(part, error));
}

function isInside({ span }: Placed, error: ErrorNode): boolean {
  return span.start >= error.span.start && span.end <= error.span.end;
}

function roundingText({ conv, pool }: { readonly conv: string; readonly pool: string }): string {
  return conv === pool ? conv : `conv ${conv} pool ${pool}`;
}

function rowsText({ rows }: TableHeader): string {
  return rows.map((row) => row.join(' ')).join('; ');
}

function valueText(value: SectionValue): string {
  return value.kind === 'operator' ? value.operator : printAtom(value);
}

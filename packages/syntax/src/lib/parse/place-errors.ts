import { countBefore, type Code, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
import { endOf } from '../build/build-context.js';
import { lex } from '../tokens/lexer.js';
import * as t from '../tokens/tokens.js';
import type {
  Core,
  ErrorNode,
  FileNode,
  Header,
  LostName,
  Pipeline,
  Section,
  Stage,
  SyntaxProblem,
} from '../tree/ast.js';
import { innerPipelines } from '../tree/walk-pipelines.js';

/** Codes of errors at which text is missing from the tree. */
const lossy: ReadonlySet<Code> = new Set<Code>([
  'E101',
  'E104',
  'E105',
  'E106',
  'E113',
  'E115',
  'E123',
  'E129',
  'E147',
]);

/** What stands between stages. */
const joints: ReadonlySet<TokenType> = new Set([t.Pipe, t.Minus]);

/** Words that a name follows which others may speak of. */
const definingWords: ReadonlyMap<TokenType, LostName['word']> = new Map([
  [t.Block, 'block'],
  [t.Const, 'const'],
  [t.Table, 'table'],
  [t.Tap, 'tap'],
  [t.As, 'as'],
]);

/** A problem, and whether text is missing there. */
interface Problem extends SyntaxProblem {
  readonly isLost: boolean;
}

/** A part, or what stands between two. */
interface Segment extends Extent {
  readonly part: Part | null;
  readonly problems: Problem[];
  isBroken: boolean;
  /** Whether some of it is missing from the tree. */
  isLost: boolean;
}

/** What stands side by side: stages, or headers, sections and the main pipeline. */
type Part = Header | Section | Stage | Pipeline;

/** A range of the text, its end included. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A text and its tokens as they stand in it. */
interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly IToken[];
}

/** Puts what could not be read into the tree, where it stands. Without diagnostics the tree stays as it is. */
export function placeErrors(
  file: FileNode,
  diagnostics: readonly Diagnostic[],
  source: TokenizedText,
): FileNode {
  const problems = diagnostics.flatMap(({ code, span, fixes = [] }) =>
    // Braces of an unknown word are left out; a known one that was misspelt has a fix.
    span === null ? [] : [{ code, span, isLost: lossy.has(code) || (code === 'E114' && fixes.length === 0) }],
  );
  return problems.length === 0 ? file : new ErrorPlacer(file, problems, source).run();
}

class ErrorPlacer {
  readonly #file: FileNode;
  /** Those that have no place yet. */
  readonly #left: Set<Problem>;
  readonly #text: string;
  readonly #tokens: readonly IToken[];
  /** Offsets of the names that the tree defines. */
  readonly #defined = new Set<number>();

  constructor(file: FileNode, problems: readonly Problem[], { text, tokens }: TokenizedText) {
    this.#file = file;
    this.#left = new Set(problems);
    this.#text = text;
    this.#tokens = tokens;
    for (const header of file.headers) if ('name' in header) this.#defined.add(header.name.span.start);
    for (const header of file.headers) if (header.kind === 'block') this.#collectDefined(header.body);
    if (file.pipeline !== null) this.#collectDefined(file.pipeline);
  }

  run(): FileNode {
    const { headers, pipeline, sections, span } = this.#file;
    const next = [...headers, ...sections].filter(
      (part) => part.span.start >= (pipeline?.span.end ?? Infinity),
    );
    const end = Math.min(span.end, ...next.map((part) => part.span.start));
    // What stands behind the last stage is among the stages.
    const main = pipeline === null ? [] : [{ ...pipeline, span: { ...pipeline.span, end } }];
    const parts: Part[] = [...headers, ...main, ...sections].sort((a, b) => a.span.start - b.span.start);
    const errors = this.#errorsAmong(parts, span, (part) =>
      part.kind === 'pipeline' ? [part.span] : this.#bodiesOf(part).map(([, extent]) => extent),
    );
    return {
      ...this.#file,
      headers: headers.map((header) => (header.kind === 'block' ? this.#block(header) : header)),
      pipeline: pipeline && this.#pipeline(pipeline, { start: pipeline.span.start, end }),
      errors,
    };
  }

  #collectDefined({ stages }: Pipeline): void {
    for (const { core, suffixes } of stages) {
      for (const suffix of suffixes) if (suffix.kind === 'as') this.#defined.add(suffix.name.span.start);
      if (core.kind === 'tap') this.#defined.add(core.name.span.start);
      if (core.kind === 'repeat' && core.index !== null) this.#defined.add(core.index.span.start);
      for (const body of innerPipelines(core)) this.#collectDefined(body);
    }
  }

  #block(header: Extract<Header, { kind: 'block' }>): Header {
    const [body] = this.#bodiesOf(header);
    return body === undefined ? header : { ...header, body: this.#pipeline(...body) };
  }

  #pipeline(pipeline: Pipeline, extent: Extent): Pipeline {
    const errors = this.#errorsAmong(pipeline.stages, extent, (stage) =>
      this.#bodiesOf(stage).map(([, inner]) => inner),
    );
    return { ...pipeline, stages: pipeline.stages.map((stage) => this.#stage(stage)), errors };
  }

  #stage(stage: Stage): Stage {
    const bodies = this.#bodiesOf(stage).map((body) => this.#pipeline(...body));
    return bodies.length === 0 ? stage : { ...stage, core: withBodies(stage.core, bodies) };
  }

  /** The pipelines inside a part, each with the text between its braces or up to the next bullet. */
  #bodiesOf(part: Part): readonly (readonly [Pipeline, Extent])[] {
    if (part.kind === 'block') return this.#inBraces([part.body], part.name.span.end, part.span.end);
    if (part.kind !== 'stage') return [];
    const { core } = part;
    const { end } = core.span;
    switch (core.kind) {
      case 'repeat':
        return this.#inBraces([core.body], (core.index ?? core.count).span.end, end);
      case 'tap':
        return this.#inBraces([core.body], core.name.span.end, end);
      case 'if':
        return this.#inBraces(innerPipelines(core), core.condition.span.end, end);
      case 'parallel':
        return this.#branches(core.branches, core.merge.span.end, end);
      case 'layer':
      case 'call':
      case 'skip':
      case 'from':
        return [];
    }
  }

  #inBraces(
    bodies: readonly Pipeline[],
    head: number,
    end: number,
  ): readonly (readonly [Pipeline, Extent])[] {
    let from = head;
    return bodies.map((body) => {
      const start = this.#findToken(from, (token) => token.tokenType === t.LCurly) + 1;
      from = this.#closing(body.span.end, end);
      return [body, { start, end: from }];
    });
  }

  #branches(
    branches: readonly Pipeline[],
    head: number,
    end: number,
  ): readonly (readonly [Pipeline, Extent])[] {
    const start = this.#findToken(head, (token) => token.tokenType === t.LCurly) + 1;
    const starts = branches.map(({ span }) => {
      const before = this.#tokens[this.#indexAt(span.start) - 1];
      return before?.tokenType === t.Minus ? before.startOffset : span.start;
    });
    return branches.map((branch, i) => [
      branch,
      {
        start: i === 0 ? start : (starts[i] ?? 0),
        end: starts[i + 1] ?? this.#closing(branch.span.end, end),
      },
    ]);
  }

  /** Where the brace is that closes what is open at an offset; the given end where there is none. */
  #closing(offset: number, end: number): number {
    let depth = 0;
    const at = this.#findToken(offset, ({ tokenType }) => {
      if (tokenType === t.LCurly) depth++;
      return tokenType === t.RCurly && depth-- === 0;
    });
    return Math.min(at, end);
  }

  #findToken(offset: number, isWanted: (token: IToken) => boolean): number {
    let i = this.#indexAt(offset);
    for (let token = this.#tokens[i]; token !== undefined; token = this.#tokens[++i])
      if (isWanted(token)) return token.startOffset;
    return this.#text.length;
  }

  #indexAt(offset: number): number {
    return countBefore(this.#tokens, offset, ({ startOffset }) => startOffset);
  }

  #tokensIn({ start, end }: Extent): readonly IToken[] {
    return this.#tokens.slice(this.#indexAt(start), this.#indexAt(end));
  }

  /**
   * What could not be read among some parts and in them, but for the pipelines inside.
   *
   * @param innerOf where the pipelines of a part lie, which have errors of their own
   */
  #errorsAmong<P extends Part>(
    parts: readonly P[],
    extent: Extent,
    innerOf: (part: P) => readonly Extent[],
  ): readonly ErrorNode[] {
    const segments = segmentsOf(parts, extent);
    this.#giveProblems(segments, extent, (part) => innerOf(part as P));
    for (let at = 0; at < segments.length; at += 2) this.#judgeGap(segments, at);
    const errors: ErrorNode[] = [];
    let run: Segment[] = [];
    for (const segment of [...segments, null])
      if (segment?.isBroken === true) run.push(segment);
      else if (run.length > 0) {
        errors.push(this.#errorNode(run));
        run = [];
      }
    return errors;
  }

  /** Gives the problems to the segments that they lie in; those of the pipelines inside are left. */
  #giveProblems(
    segments: readonly Segment[],
    { start, end }: Extent,
    innerOf: (part: Part) => readonly Extent[],
  ): void {
    for (const problem of this.#left) {
      const offset = problem.span.start;
      if (offset < start || offset > end) continue;
      const at = Math.max(0, countBefore(segments, offset + 1, (segment) => segment.start) - 1);
      // What is missing before the first word of a part is missing in what stands before the part.
      const isBefore = problem.code === 'E101' && segments[at]?.part != null && segments[at].start === offset;
      // What is missing at the very end is missing in what stands there.
      const isBehind = at > 0 && segments[at]?.start === segments[at]?.end;
      const segment = segments[isBefore || isBehind ? at - 1 : at];
      const inner = segment?.part == null ? [] : innerOf(segment.part);
      if (segment === undefined || inner.some((body) => offset >= body.start && offset <= body.end)) continue;
      // `dense 10 as` before a section or the end of the file is a stage of the pipeline before it.
      const isUnfinished = segment.part == null && problem.code === 'E101' && segment.end === offset;
      if (isUnfinished && segments[segments.indexOf(segment) - 1]?.part?.kind === 'pipeline') continue;
      this.#left.delete(problem);
      segment.problems.push(problem);
      segment.isBroken = true;
      segment.isLost ||= problem.isLost;
    }
  }

  /** Finds text between parts that is not in the tree, and what of the parts around it belongs to it. */
  #judgeGap(segments: readonly Segment[], at: number): void {
    const [before, gap, after] = [segments[at - 1], segments[at], segments[at + 1]];
    if (gap === undefined) return;
    const isAmongStages = (before ?? after)?.part?.kind === 'stage';
    const tokens = this.#tokensIn(gap);
    const lost = tokens.filter(({ tokenType }) => !isAmongStages || !joints.has(tokenType));
    if (lost.some((token) => !isKnown(token, gap.problems))) gap.isLost = true;
    if (lost.length > 0) gap.isBroken = true;
    if (!gap.isBroken) return;
    const found = gap.problems.filter(({ code }) => code === 'E101').map(({ span }) => span.start);
    const [first, last] = [found[0], found.at(-1)];
    const isPipe = ({ tokenType }: IToken): boolean => tokenType === t.Pipe;
    // `conv 8x3x3 pad = |`, `dense 3 as |`: the stage may go on with what is lost.
    const goesOn =
      isAmongStages && first !== undefined && first === tokens[0]?.startOffset && !isPipe(tokens[0]);
    if (before?.part != null && (goesOn || endOfTree(before.part) < before.end)) before.isBroken = true;
    // `= as c`: what follows without a `|` is read as a stage, but hardly meant as one.
    const isGuess = last !== undefined && !tokens.some((token) => isPipe(token) && token.startOffset >= last);
    // A word that was read as sizes may have been cut in two.
    const isCut = tokens.some((token) => endOf(token) > gap.end);
    if (isAmongStages && (isGuess || isCut) && after !== undefined) after.isBroken = true;
  }

  #errorNode(run: readonly Segment[]): ErrorNode {
    const start = run[0]?.start ?? 0;
    const whole = this.#text.slice(start, run.at(-1)?.end);
    const text = whole.trim();
    const first = start + (whole.length - whole.trimStart().length);
    const span: Span = { file: this.#file.span.file, start: first, end: first + text.length };
    return {
      kind: 'error',
      problems: run
        .flatMap(({ problems }) => problems)
        .map(({ code, span: place }) => ({ code, span: place })),
      isLost: run.some(({ isLost }) => isLost),
      names: this.#lostNames(this.#tokensIn(span)),
      text,
      span,
    };
  }

  /** Names behind the words that define them; those that a quote without its end took in too. */
  #lostNames(tokens: readonly IToken[], shift = 0): readonly LostName[] {
    return tokens.flatMap(({ tokenType, image, startOffset }, i) => {
      if (tokenType === t.OpenString) return this.#lostNames(lex(image.slice(1)).tokens, startOffset + 1);
      const word = definingWords.get(tokenType);
      const next = tokens[i + 1];
      const start = (next?.startOffset ?? -1) + shift;
      if (word === undefined || this.#defined.has(start)) return [];
      if (next?.tokenType !== t.Identifier) return [{ word, name: null }];
      const span = { file: this.#file.span.file, start, end: start + next.image.length };
      return [{ word, name: { kind: 'identifier', name: next.image, span } }];
    });
  }
}

/** Parts and the gaps around them in turn: the first is what stands before the first part. */
function segmentsOf(parts: readonly Part[], extent: Extent): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (part: Part | null, start: number, end: number): void => {
    segments.push({ part, start, end: Math.max(start, end), problems: [], isBroken: false, isLost: false });
  };
  let end = extent.start;
  for (const part of parts) {
    const start = Math.max(part.span.start, end);
    add(null, end, start);
    add(part, start, part.span.end);
    end = Math.max(start, part.span.end);
  }
  add(null, end, extent.end);
  return segments;
}

/** Whether the parser knows what a token that is not in the tree was meant for. */
function isKnown({ tokenType, startOffset }: IToken, problems: readonly Problem[]): boolean {
  if (tokenType === t.OpenString) return false;
  return problems.some(({ isLost, span }) => !isLost && startOffset >= span.start && startOffset < span.end);
}

/** Where the last thing ends that the tree holds of a part. */
function endOfTree(part: Part): number {
  return part.kind === 'stage' ? (part.suffixes.at(-1) ?? part.core).span.end : part.span.end;
}

/** A stage with other pipelines in it, in the order of {@link innerPipelines}. */
function withBodies(core: Core, bodies: readonly Pipeline[]): Core {
  const [first, second = null] = bodies;
  if (first === undefined) return core;
  switch (core.kind) {
    case 'repeat':
    case 'tap':
      return { ...core, body: first };
    case 'if':
      return { ...core, then: first, otherwise: second };
    case 'parallel':
      return { ...core, branches: bodies };
    case 'layer':
    case 'call':
    case 'skip':
    case 'from':
      return core;
  }
}

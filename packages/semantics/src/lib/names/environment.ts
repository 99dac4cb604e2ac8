import { report, type Span } from '@convlang/diagnostics';
import { sectionGrammar, type Rounding } from '@convlang/ops';
import {
  parseFile,
  errorsIn,
  type BlockHeader,
  type Comment,
  type FileNode,
  type Header,
  type UseHeader,
} from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { evaluate } from '../values/expression.js';
import type { Finding } from '../finding.js';
import { LostNames } from './lost-names.js';
import { folderOf, pathFrom, resolveUse } from './use-path.js';
import type { Work } from '../work.js';

/** A block with the file that it is written in, whose constants it sees. */
export interface BlockDefinition {
  readonly header: BlockHeader;
  readonly environment: Environment;
  /** Whether it was read whole. Else it is not known what belongs to it. */
  readonly isWhole: boolean;
}

/** A table of the file, and where it is written. */
export interface TableDefinition {
  readonly rows: readonly (readonly number[])[];
  readonly span: Span;
}

/** A file that is used. */
export interface UsedFile {
  readonly header: UseHeader;
  readonly environment: Environment;
}

/** What the headers of a file define, those of the files that it uses included. */
export interface Environment {
  readonly path: string;
  /** What the file holds; empty for the main file, which its reader has. */
  readonly text: string;
  /** Constants; `null` for one that could not be computed. */
  readonly numbers: ReadonlyMap<string, number | null>;
  readonly tables: ReadonlyMap<string, TableDefinition>;
  readonly blocks: ReadonlyMap<string, BlockDefinition>;
  /** Where each name is defined. */
  readonly places: ReadonlyMap<string, Span>;
  /** Files that the file itself uses; those that could not be read are left out. */
  readonly uses: readonly UsedFile[];
  readonly comments: readonly Comment[];
  /** Names of numbers, tables and blocks that texts define which could not be read. */
  readonly lost: LostNames;
  /** The file's own word about rounding, or that of the file that uses it. */
  readonly rounding: FileRounding;
}

/** How windows are taken that do not fit, in a whole file. */
export interface FileRounding {
  readonly conv: Rounding;
  readonly pool: Rounding;
  /** Whether the file's word could be read. Else nobody knows whether a window must fit. */
  readonly isKnown: boolean;
}

interface MutableEnvironment extends Environment {
  readonly numbers: Map<string, number | null>;
  readonly tables: Map<string, TableDefinition>;
  readonly blocks: Map<string, BlockDefinition>;
  readonly places: Map<string, Span>;
  readonly uses: UsedFile[];
  /** Those whose names are here already. */
  readonly taken: Set<Environment>;
}

interface Loader {
  readonly context: AnalysisContext;
  readonly findings: Finding[];
  readonly root: string;
  /** Paths of the files being read now, the main file first. */
  readonly open: readonly string[];
  /** Files already read, so that one used by many is read once. */
  readonly loaded: Map<string, Environment>;
  readonly budget: LoadingBudget;
}

/** What reading files may cost. */
export interface LoadingBudget {
  readonly work: Work;
  /** Whether more text allows more work. */
  readonly isLongMore: boolean;
}

/** Reads the headers of a file and of all files that it uses. Nothing else of those files is looked at. */
export function createEnvironment(
  file: FileNode,
  context: AnalysisContext,
  findings: Finding[],
  budget: LoadingBudget,
): Environment {
  const path = file.span.file;
  const root = context.root ?? folderOf(path);
  const loader = {
    context,
    findings,
    root,
    open: [path],
    loaded: new Map<string, Environment>(),
    budget,
  };
  return load(file, { path, text: '' }, { conv: 'exact', pool: 'exact', isKnown: true }, loader);
}

/** The texts of all files that a file uses, by their paths from its folder. */
export function usedTexts({ path: main, uses }: Environment): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const folder = folderOf(main);
  const collect = (files: readonly UsedFile[]): void => {
    for (const { environment } of files) {
      const path = pathFrom(folder, environment.path);
      if (found.has(path)) continue;
      found.set(path, environment.text);
      collect(environment.uses);
    }
  };
  collect(uses);
  return Object.fromEntries(found);
}

function load(
  file: FileNode,
  { path, text }: Pick<Environment, 'path' | 'text'>,
  outer: Environment['rounding'],
  loader: Loader,
): Environment {
  if (loader.budget.isLongMore) loader.budget.work.allow(file.span.end);
  const errors = errorsIn(file);
  const lost = new LostNames();
  // Names of stages are those of their pipelines.
  for (const { names } of errors) lost.add(names.filter(({ word }) => word !== 'as' && word !== 'tap'));
  const isBroken = errors.some(({ problems }) => problems.some(({ code }) => code === 'E126'));
  const own = file.headers.find((header) => header.kind === 'rounding');
  const { conv, pool } = own ?? outer;
  const environment: MutableEnvironment = {
    path,
    text,
    numbers: new Map(),
    tables: new Map(),
    blocks: new Map(),
    places: new Map(),
    uses: [],
    taken: new Set(),
    comments: file.comments,
    lost,
    rounding: { conv, pool, isKnown: !isBroken && (own !== undefined || outer.isKnown) },
  };
  const constants = new Map(
    file.headers.flatMap((header) =>
      header.kind === 'const' ? [[header.name.name, header.name.span] as const] : [],
    ),
  );
  for (const header of file.headers) {
    if (header.kind === 'use') {
      const used = use(header, environment, loader);
      environment.lost.addUsed(used?.lost ?? null);
      if (used !== null) takeIn(used, environment, header, loader);
    } else {
      const isWhole = !errors.some((error) => error.isLost && isIn(header.span, error.span));
      if (!isWhole && (header.kind === 'const' || header.kind === 'table'))
        environment.lost.add([{ word: header.kind, name: header.name }]);
      else define(header, isWhole, environment, constants, loader);
    }
  }
  return environment;
}

function isIn(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

function define(
  header: Exclude<Header, UseHeader>,
  isWhole: boolean,
  environment: MutableEnvironment,
  constants: ReadonlyMap<string, Span>,
  loader: Loader,
): void {
  if (header.kind === 'net' || header.kind === 'rounding') return;
  const { name, span } = header.name;
  const before = environment.places.get(name);
  if (before !== undefined) return reportTwice(name, span, before, loader);
  environment.places.set(name, span);
  switch (header.kind) {
    case 'const':
      environment.numbers.set(
        name,
        evaluate(header.value, {
          find: (other) => environment.numbers.get(other),
          isLost: (other) => environment.lost.has(other),
          later: (other) => constants.get(other) ?? null,
          closest: (other) => loader.budget.work.closest(other, () => [...environment.numbers.keys()]),
          literal: () => null,
          flow: [],
          report: (diagnostic, solve) =>
            loader.findings.push({ diagnostic, site: null, solve: solve ?? null }),
        }),
      );
      break;
    case 'table':
      environment.tables.set(name, { rows: header.rows, span: header.name.span });
      break;
    case 'block':
      checkParameters(header, loader);
      environment.blocks.set(name, { header, environment, isWhole });
      break;
  }
}

function checkParameters({ parameters }: BlockHeader, loader: Loader): void {
  const first = new Map<string, Span>();
  for (const { name } of parameters) {
    const before = first.get(name.name);
    if (before === undefined) first.set(name.name, name.span);
    else reportTwice(name.name, name.span, before, loader);
  }
}

function reportTwice(name: string, span: Span, before: Span, loader: Loader): void {
  const related = [{ span: before, note: 'first defined here' }];
  problem(loader, report('E312', { name }, span, { related }));
}

function problem(loader: Loader, diagnostic: Finding['diagnostic']): void {
  loader.findings.push({ diagnostic, site: null, solve: null });
}

/** The environment of a used file, or `null` after an error. */
function use(header: UseHeader, user: Environment, loader: Loader): Environment | null {
  const { value, span } = header.path;
  const { readFile } = loader.context;
  const path = resolveUse(user.path, value, loader.root);
  if (path === null) problem(loader, report('E317', { path: value }, span));
  else if (loader.open.includes(path))
    problem(
      loader,
      report('E319', { cycle: [...loader.open.slice(loader.open.indexOf(path)), path].join(' > ') }, span),
    );
  else if (readFile === null)
    problem(loader, report('E318', { path: value, problem: 'there are no files beside this text' }, span));
  else return loader.loaded.get(path) ?? read(path, header, user, loader);
  return null;
}

function read(path: string, header: UseHeader, user: Environment, loader: Loader): Environment | null {
  let text: string;
  try {
    text = loader.context.readFile?.(path) ?? '';
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    problem(loader, report('E318', { path: header.path.value, problem: reason }, header.path.span));
    return null;
  }
  if (loader.open.length > loader.context.limits.depth) {
    problem(loader, report('E404', { limit: loader.context.limits.depth }, header.span));
    return null;
  }
  const { file, diagnostics } = parseFile({ path, text }, sectionGrammar);
  for (const diagnostic of diagnostics) problem(loader, diagnostic);
  const environment = load(file, { path, text }, user.rounding, { ...loader, open: [...loader.open, path] });
  // Nobody knows what else it was to define.
  if (diagnostics.length > 0) environment.lost.addUsed(null);
  loader.loaded.set(path, environment);
  return environment;
}

/** Puts the names of a used file beside those of the file that uses it. A file reached on two ways is taken in once. */
function takeIn(used: Environment, environment: MutableEnvironment, header: UseHeader, loader: Loader): void {
  environment.uses.push({ header, environment: used });
  const isKnown = environment.taken.has(used);
  environment.taken.add(used);
  if (isKnown || !mayTakeIn(used, header, loader)) return;
  for (const [name, place] of used.places) {
    const before = environment.places.get(name);
    if (before === place) continue;
    if (before !== undefined) {
      reportTwice(name, header.span, before, loader);
      continue;
    }
    environment.places.set(name, place);
    const [number, table, block] = [used.numbers.get(name), used.tables.get(name), used.blocks.get(name)];
    if (number !== undefined) environment.numbers.set(name, number);
    if (table !== undefined) environment.tables.set(name, table);
    if (block !== undefined) environment.blocks.set(name, block);
  }
}

/** Counts names that are taken in; too many are reported, once. */
function mayTakeIn(used: Environment, header: UseHeader, loader: Loader): boolean {
  const { work } = loader.budget;
  const wasTooMuch = work.isTooMuch;
  const isGood = work.spend('names', used.places.size);
  if (!isGood && !wasTooMuch) problem(loader, report('E406', work.slots(), header.span));
  return isGood;
}

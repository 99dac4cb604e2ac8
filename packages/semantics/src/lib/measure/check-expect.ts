import { formatBytes, report, unreachable, type DiagnosticExtras } from '@convlang/diagnostics';
import type { Graph, Layer } from '@convlang/ir';
import type { Comparison } from '@convlang/ops';
import { replacement, type Finding } from '../finding.js';
import { countModel } from './count-model.js';
import { estimateMemory } from './memory-estimate.js';
import { directionsOfShape, lastField, receptiveFields, type ReceptiveField } from './receptive-field.js';
import type { ExpectKey, Expectation } from '../settings/read-expect.js';
import { formatCount, formatSizes, hintOf, sampleSizes } from '../values/shape-text.js';
import { orderNotes } from '../values/size-order.js';

type ExpectedNumber = Extract<Expectation, { kind: 'number' }>;

/** The stages of a file by the names that it gives them. */
export interface StageNames {
  readonly find: (name: string) => Layer | null;
  /** The name that was meant by one that no stage has. */
  readonly closest: (name: string) => string | undefined;
}

/** Compares what the file expects of the model with what it is; each expectation that fails is reported with both numbers. */
export function checkExpect(
  expectations: readonly Expectation[],
  graph: Graph,
  names: StageNames,
): Finding[] {
  const counts = once(() => countModel(graph));
  const fields = once(() => fieldsOf(graph));
  const measures = {
    params: () => counts().params,
    'aux-params': () => counts().auxParams,
    state: () => counts().state,
    macs: () => counts().macs,
    memory: once(() => estimateMemory(graph).totalBytes),
  } as const satisfies Record<Exclude<ExpectKey, 'output' | 'receptive-field'>, () => number>;
  return expectations.flatMap((expectation) => {
    if (expectation.kind === 'sizes') return checkOutput(expectation, graph);
    const { key } = expectation;
    if (key === 'receptive-field') return checkField(expectation, graph, fields(), names);
    return key === 'output' ? [] : checkNumber(expectation, measures[key]());
  });
}

function checkOutput(expectation: Extract<Expectation, { kind: 'sizes' }>, graph: Graph): Finding[] {
  const output = graph.outputs.find(({ name }) => name === 'output')?.value;
  const value = output === undefined ? undefined : graph.values[output];
  const actual = value === undefined ? [] : sampleSizes(value.type);
  if (actual.join() === expectation.stated.join()) return [];
  const extras = orderNotes(expectation.stated, actual);
  return [
    mismatch(expectation, formatSizes(expectation.stated), formatSizes(actual), formatSizes(actual), extras),
  ];
}

type Fields = ReturnType<typeof receptiveFields>;

function fieldsOf(graph: Graph): Fields {
  return receptiveFields(graph.layers, (value) => directionsOfShape(graph.values[value]?.type.shape ?? []));
}

/** Works something out when it is first asked for: a file may have many expectations, or none. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

function checkField(expectation: ExpectedNumber, graph: Graph, fields: Fields, names: StageNames): Finding[] {
  if (expectation.at === null) return compareField(expectation, lastField(graph, fields));
  const layer = names.find(expectation.at.name);
  if (layer !== null) return compareField(expectation, fields.get(layer.name) ?? null);
  const meant = names.closest(expectation.at.name);
  const { name, span } = expectation.at;
  const diagnostic = report('E313', { name, hint: hintOf(meant) }, span);
  return [{ diagnostic, site: null, solve: () => replacement(span, meant) }];
}

function compareField(expectation: ExpectedNumber, field: ReceptiveField | null): Finding[] {
  if (field === null) {
    const problem = 'a vector, or an image after global pooling, sees everything';
    return [
      {
        diagnostic: report('E231', { key: expectation.key, problem }, expectation.span),
        site: null,
        solve: null,
      },
    ];
  }
  if (field.size.every((size) => holds(expectation.comparison, size, expectation.stated))) return [];
  const isOne = field.size.every((size) => size === field.size[0]);
  const actual = isOne ? String(field.size[0]) : formatSizes(field.size);
  return [mismatch(expectation, stated(expectation), actual, isOne ? actual : undefined)];
}

function checkNumber(expectation: ExpectedNumber, actual: number): Finding[] {
  if (holds(expectation.comparison, actual, expectation.stated)) return [];
  const text = expectation.key === 'memory' ? formatBytes(actual) : formatCount(actual);
  return [
    mismatch(
      expectation,
      stated(expectation),
      text,
      expectation.comparison === '==' ? String(actual) : undefined,
    ),
  ];
}

function stated({ comparison, stated: number, key }: ExpectedNumber): string {
  const text = key === 'memory' ? formatBytes(number) : formatCount(number);
  return comparison === '==' ? text : `${comparison} ${text}`;
}

function mismatch(
  expectation: Expectation,
  expected: string,
  actual: string,
  fix: string | undefined,
  extras: DiagnosticExtras = {},
): Finding {
  const at = expectation.kind === 'number' && expectation.at !== null ? ` at ${expectation.at.name}` : '';
  const diagnostic = report(
    'E230',
    { key: expectation.key, stated: `${expected}${at}`, actual },
    expectation.span,
    extras,
  );
  return { diagnostic, site: null, solve: () => replacement(expectation.place, fix) };
}

function holds(comparison: Comparison, actual: number, expected: number): boolean {
  switch (comparison) {
    case '<':
      return actual < expected;
    case '<=':
      return actual <= expected;
    case '>':
      return actual > expected;
    case '>=':
      return actual >= expected;
    case '==':
      return actual === expected;
    default:
      return unreachable(comparison);
  }
}

import { formatBytes, report, unreachable, type DiagnosticExtras } from '@convlang/diagnostics';
import type { Graph, Layer } from '@convlang/ir';
import { replacement, type Finding } from '../finding.js';
import { countModel } from './count-model.js';
import { estimateMemory } from './memory-estimate.js';
import { lastField, receptiveFields, type ReceptiveField } from './receptive-field.js';
import type { Claim, Comparison } from '../settings/read-expect.js';
import { formatCount, formatSizes, hintOf, sampleSizes } from '../values/shape-text.js';
import { orderNotes } from '../values/size-order.js';

type NumberClaim = Extract<Claim, { kind: 'number' }>;

/** The stages of a file by the names that it gives them. */
export interface StageNames {
  readonly find: (name: string) => Layer | null;
  /** The name that was meant by one that no stage has. */
  readonly closest: (name: string) => string | undefined;
}

/** Compares what the file expects of the model with what it is; each claim that fails is reported with both numbers. */
export function checkExpect(claims: readonly Claim[], graph: Graph, names: StageNames): Finding[] {
  const counts = countModel(graph);
  const fields = once(() => fieldsOf(graph));
  const measures = {
    params: () => counts.params,
    'aux-params': () => counts.auxParams,
    state: () => counts.state,
    macs: () => counts.macs,
    memory: once(() => estimateMemory(graph).totalBytes),
  } as const;
  return claims.flatMap((claim) => {
    if (claim.kind === 'sizes') return checkOutput(claim, graph);
    if (claim.key === 'receptive-field') return checkField(claim, graph, fields(), names);
    const measure = Object.entries(measures).find(([key]) => key === claim.key)?.[1];
    return measure === undefined ? [] : checkNumber(claim, measure());
  });
}

function checkOutput(claim: Extract<Claim, { kind: 'sizes' }>, graph: Graph): Finding[] {
  const output = graph.outputs.find(({ name }) => name === 'output')?.value;
  const value = output === undefined ? undefined : graph.values[output];
  const actual = value === undefined ? [] : sampleSizes(value.type);
  if (actual.join() === claim.stated.join()) return [];
  const extras = orderNotes(claim.stated, actual);
  return [mismatch(claim, formatSizes(claim.stated), formatSizes(actual), formatSizes(actual), extras)];
}

type Fields = ReturnType<typeof receptiveFields>;

function fieldsOf(graph: Graph): Fields {
  return receptiveFields(graph.layers, (value) => graph.values[value]?.type.shape.length === 4);
}

/** Works something out when it is first asked for: a file may have many claims, or none. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

function checkField(claim: NumberClaim, graph: Graph, fields: Fields, names: StageNames): Finding[] {
  if (claim.at === null) return compareField(claim, lastField(graph.layers, fields));
  const layer = names.find(claim.at.name);
  if (layer !== null) return compareField(claim, fields.get(layer.name) ?? null);
  const meant = names.closest(claim.at.name);
  const { name, span } = claim.at;
  const diagnostic = report('E313', { name, hint: hintOf(meant) }, span);
  return [{ diagnostic, site: null, solve: () => replacement(span, meant) }];
}

function compareField(claim: NumberClaim, field: ReceptiveField | null): Finding[] {
  if (field === null) {
    const problem = 'a vector, or an image after global pooling, sees everything';
    return [{ diagnostic: report('E231', { key: claim.key, problem }, claim.span), site: null, solve: null }];
  }
  const [height, width] = field.size;
  const isGood =
    holds(claim.comparison, height, claim.stated) && holds(claim.comparison, width, claim.stated);
  if (isGood) return [];
  const actual = height === width ? String(height) : `${height}x${width}`;
  return [mismatch(claim, stated(claim), actual, height === width ? actual : undefined)];
}

function checkNumber(claim: NumberClaim, actual: number): Finding[] {
  if (holds(claim.comparison, actual, claim.stated)) return [];
  const text = claim.key === 'memory' ? formatBytes(actual) : formatCount(actual);
  return [mismatch(claim, stated(claim), text, claim.comparison === '==' ? String(actual) : undefined)];
}

function stated({ comparison, stated: number, key }: NumberClaim): string {
  const text = key === 'memory' ? formatBytes(number) : formatCount(number);
  return comparison === '==' ? text : `${comparison} ${text}`;
}

function mismatch(
  claim: Claim,
  expected: string,
  actual: string,
  fix: string | undefined,
  extras: DiagnosticExtras = {},
): Finding {
  const at = claim.kind === 'number' && claim.at !== null ? ` at ${claim.at.name}` : '';
  const diagnostic = report(
    'E230',
    { key: claim.key, stated: `${expected}${at}`, actual },
    claim.span,
    extras,
  );
  return { diagnostic, site: null, solve: () => replacement(claim.place, fix) };
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

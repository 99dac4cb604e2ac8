import { report, type Code, type DiagnosticExtras, type MessageSlots } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import type { Candidate, Finding } from '../finding.js';
import type { LintedModel } from './linted-model.js';

/** A layer with something to say about it. */
export interface LayerWarning {
  readonly layer: Layer;
  readonly finding: Finding;
}

/** A warning at the place of a layer, with the chain of blocks that led there. */
export function warnLayer<C extends Code>(
  layer: Layer,
  code: C,
  slots: MessageSlots<C>,
  extras: DiagnosticExtras = {},
  solve: (() => readonly Candidate[]) | null = null,
): LayerWarning {
  const { span = null, chain = [] } = layer.origin ?? {};
  const placed = chain.length === 0 ? extras : { ...extras, chain };
  return { layer, finding: { diagnostic: report(code, slots, span, placed), site: null, solve } };
}

/** What a rule finds that looks at each layer by itself; `null` where it has nothing to say, as most have of most. */
export function warnEach(
  model: LintedModel,
  warn: (layer: Layer) => LayerWarning | null,
): readonly Finding[] {
  const warnings: LayerWarning[] = [];
  for (const layer of model.graph.layers) {
    const warning = warn(layer);
    if (warning !== null) warnings.push(warning);
  }
  return onePerPlace(model, warnings);
}

/**
 * One finding for each place, however often blocks and repeats lead there. Ways out are kept only where all layers of the
 * place have the warning, as they change all of them.
 */
export function onePerPlace({ graph }: LintedModel, warnings: readonly LayerWarning[]): readonly Finding[] {
  if (warnings.length === 0) return [];
  const counts = new Map<string, number>();
  for (const layer of graph.layers) counts.set(placeOf(layer), (counts.get(placeOf(layer)) ?? 0) + 1);
  const byPlace = new Map<string, LayerWarning[]>();
  for (const warning of warnings) {
    const list = byPlace.get(placeOf(warning.layer));
    if (list === undefined) byPlace.set(placeOf(warning.layer), [warning]);
    else list.push(warning);
  }
  return [...byPlace].flatMap(([place, [first, ...others]]) => {
    if (first === undefined) return [];
    return counts.get(place) === others.length + 1 ? [first.finding] : [{ ...first.finding, solve: null }];
  });
}

function placeOf({ name, origin }: Layer): string {
  return origin?.span === undefined ? name : `${origin.span.start} ${origin.span.file}`;
}

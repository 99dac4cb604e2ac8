import { closestWord, report } from '@convlang/diagnostics';
import type { AnyLayer, ArgValue } from '@convlang/ops';
import type { LayerCore } from '@convlang/syntax';
import { replacement, type Candidate } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import { buildLayer } from './build-layer.js';
import type { Elaborator, StageContext } from './elaborator.js';
import { unknownFlow, type Flow, type Frame } from './frame.js';
import { readArguments } from './read-arguments.js';

/** Looks a layer's word up, reads its arguments and builds it. */
export function elaborateLayer(
  elaborator: Elaborator,
  frame: Frame,
  core: LayerCore,
  flow: Flow,
  stage: StageContext,
): Flow {
  const definition = findLayer(elaborator, frame, core);
  if (definition === null) return unknownFlow;
  const args = readArguments(definition, core, {
    lookup: elaborator.lookup(frame, flow),
    tables: frame.environment.tables,
    closestTable: (name) => elaborator.work.closest(name, () => [...frame.environment.tables.keys()]),
    fail: (diagnostic, solve) => {
      // What seems to be missing may be what the parser could not read.
      if (diagnostic.code === 'E303' && elaborator.hasFault(core.span)) return;
      elaborator.report(frame, diagnostic, solve ?? null);
    },
  });
  for (const table of Object.values(args.values ?? {}).filter(isTable))
    elaborator.spend(
      frame,
      core.span,
      'table entries',
      table.reduce((sum, row) => sum + row.length + 1, 0),
    );
  if (!mayStandHere(elaborator, frame, definition, core, flow)) return unknownFlow;
  if (args.values === null || (definition.takes === 'one' && flow.kind === 'unknown')) return unknownFlow;
  const inputs = definition.takes === 'one' && flow.kind === 'value' ? [flow.id] : [];
  return buildLayer(elaborator, frame, { definition, args, values: args.values, inputs, core, stage });
}

function isTable(value: ArgValue): value is readonly (readonly number[])[] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

function findLayer(elaborator: Elaborator, frame: Frame, { word }: LayerCore): AnyLayer | null {
  const { layers } = elaborator.context;
  const found = Object.hasOwn(layers, word.name) ? layers[word.name] : undefined;
  if (found !== undefined && found.takes !== 'many') return found;
  const { hint, solve } = found === undefined ? suggest(elaborator, frame, word) : mergeHint(word.name);
  elaborator.report(frame, report('E301', { word: word.name, hint }, word.span), solve);
  return null;
}

interface Suggestion {
  readonly hint: string;
  readonly solve: () => readonly Candidate[];
}

function mergeHint(word: string): Suggestion {
  return { hint: `; it merges branches: parallel ${word} { - ... - ... }`, solve: () => [] };
}

function suggest(elaborator: Elaborator, frame: Frame, { name, span }: LayerCore['word']): Suggestion {
  if (frame.environment.blocks.has(name))
    return {
      hint: `; \`${name}\` is a block, called with brackets: ${name}()`,
      solve: () => replacement(span, `${name}()`),
    };
  const words = Object.values(elaborator.context.layers).filter((layer) => layer.takes !== 'many');
  const meant = closestWord(
    name,
    words.map((layer) => layer.name),
  );
  return { hint: hintOf(meant), solve: () => replacement(span, meant) };
}

function mayStandHere(
  elaborator: Elaborator,
  frame: Frame,
  definition: AnyLayer,
  core: LayerCore,
  flow: Flow,
): boolean {
  if (definition.takes === 'none' && frame.inside !== null)
    elaborator.report(frame, report('E324', { where: `\`${frame.inside}\`` }, core.span));
  else if (definition.takes === 'one' && flow.kind === 'none')
    elaborator.report(frame, report('E316', { stage: definition.name }, core.span));
  else return true;
  return false;
}

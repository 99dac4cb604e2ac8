import { countingRules, padsText, type LayerExplanation, type Neighbour } from '@convlang/inspect';
import { formatBytes, type SourceLookup, wrap } from '@convlang/diagnostics';
import { thousands } from '../output/numbers.js';
import { placeText, sourceText } from '../failure/source-place.js';
import { parameterSum, product, termNames } from './product.js';
import { seenLines, unreadText } from './seen-text.js';

/** A title and its lines. */
type Part = readonly [title: string, lines: readonly string[]];

/** Everything about a layer as text: a title in front, what belongs to it beside. */
export function explanationText(explanation: LayerExplanation, sources: SourceLookup, width: number): string {
  const { figures, meaning } = explanation;
  const parts = [...placeParts(explanation, sources), ...workParts(explanation), ...numberParts(explanation)];
  const told = parts.filter(([, lines]) => lines.length > 0);
  const indent = Math.max(...told.map(([title]) => title.length)) + 2;
  const body = told.flatMap(([title, lines]) => {
    const wrapped = lines.flatMap((line) => wrapIndented(line, width - indent));
    return wrapped.map((line, i) => `${(i === 0 ? title : '').padEnd(indent)}${line}`);
  });
  return [`${figures.name}  ${figures.kind}`, ...wrap(meaning, width), '', ...body, ''].join('\n');
}

function placeParts(
  { origin, from, to, outputs, output }: LayerExplanation,
  sources: SourceLookup,
): readonly Part[] {
  const calls = (origin?.chain ?? []).map(
    ({ text, span }, i) => `${'  '.repeat(i)}${text} at ${placeText(span, sources)}`,
  );
  return [
    ['place', origin?.span === undefined ? [] : [sourceText(origin.span, sources)]],
    ['made by', calls],
    ['fed by', [from.map(neighbourText).join(', ')].filter((line) => line !== '')],
    ['output', [output.join('x')]],
    ['feeds', feedLines(to, outputs)],
  ];
}

function feedLines(to: readonly Neighbour[], outputs: readonly string[]): readonly string[] {
  const given = outputs.map((name) => `the network's output \`${name}\``);
  const all = [...to.map(({ name }) => name), ...given];
  return [all.length === 0 ? 'nothing' : all.join(', ')];
}

function neighbourText({ name, sizes }: Neighbour): string {
  return `${name} (${sizes.join('x')})`;
}

function workParts(explanation: LayerExplanation): readonly Part[] {
  const { formula, sizes, figures } = explanation;
  const { pads, stride, kernel } = figures;
  return [
    ['formula', formula],
    ['sizes', sizes],
    ['window', kernel === null || stride === null ? [] : [`${kernel.join('x')}, stride ${stride.join('x')}`]],
    ['pads', pads === null ? [] : [padsText(pads)]],
  ];
}

function numberParts(explanation: LayerExplanation): readonly Part[] {
  const { figures, parameters, macs, from } = explanation;
  const kept = parameters.filter(({ role }) => role === 'state');
  const trained = parameters.filter(({ role }) => role !== 'state');
  const field = figures.receptiveField;
  return [
    ['params', trained.length === 0 ? ['none'] : [parameterSum(trained), termNames(trained, figures.name)]],
    ['state', kept.length === 0 ? [] : [parameterSum(kept), termNames(kept, figures.name)]],
    [
      'MACs',
      macs.length === 0
        ? ['none']
        : [product(macs.map(({ value }) => value)), macs.map(({ name }) => name).join(' x ')],
    ],
    [
      'memory',
      [
        `${thousands(figures.activationBytes)} bytes (${formatBytes(figures.activationBytes)}): the output of one input`,
      ],
    ],
    [
      'field',
      field === null
        ? []
        : [
            `${field.size.join('x')} input ${field.size.length === 1 ? 'steps' : 'pixels'}, neighbours ${field.jump.join('x')} apart`,
          ],
    ],
    ['sees', from.length === 0 ? [] : seenLines(explanation)],
    ['unread', from.length === 0 ? [] : [unreadText(explanation)]],
    ['counted', [`params: ${countingRules.params}`, `MACs: ${countingRules.macs}`]],
  ];
}

/** `net.conv:7:3`, and the words that stand there. */
/** Wraps a line; what follows stands as far in as the line, and a little more. */
function wrapIndented(line: string, width: number): readonly string[] {
  const blanks = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrap(line.slice(blanks.length), Math.max(width - blanks.length - 2, 24));
  return [`${blanks}${first}`, ...rest.map((more) => `${blanks}  ${more}`)];
}

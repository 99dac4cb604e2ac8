import { frameworkWords, type WindowRules } from '@convlang/frameworks';
import {
  resolveWindow,
  type PadSpec,
  type Rounding,
  type WindowFit,
  type WindowRequest,
} from '@convlang/ops';
import { makeArgument, printAtoms, shortestSides } from '@convlang/syntax';
import type { AskedWindow } from './asked-window.js';

/** Whether two windows read the same cells. */
export function isSameFit(a: WindowFit | null, b: WindowFit | null): boolean {
  if (a === null || b === null) return a === b;
  const numbers = ({ pads, overhang, output }: WindowFit): string => [...pads, ...overhang, ...output].join();
  return numbers(a) === numbers(b);
}

/** How a window lies; `null` when it does not fit. */
export function fitOf(request: WindowRequest): WindowFit | null {
  const result = resolveWindow(request);
  return result.kind === 'fits' ? result : null;
}

/** A word of the language under which the layer has the framework's window; each is tried before it is given. */
export interface AgreeingWord {
  /** `round floor`, `pad same`, `pad 3 round floor`. */
  readonly text: string;
  /** The rounding, when that is all that changes. */
  readonly rounding: Rounding | null;
}

/**
 * The fewest words that give a layer, on its own input, the window that the framework lays.
 *
 * @param stride the step in the framework, `[height, width]`
 */
export function agreeingWord(
  own: AskedWindow,
  theirs: WindowFit,
  stride: readonly [number, number],
): AgreeingWord | null {
  const { pad: ownPad, rounding: ownRounding } = own;
  const isOwnStride = stride.join() === own.stride.join();
  const pads = [ownPad, ...padSpecs(theirs.pads)];
  const roundings = [ownRounding, 'floor', 'ceil'] as const;
  for (const pad of pads)
    for (const rounding of roundings) {
      if (!isSameFit(fitOf({ ...own, pad, rounding, stride }), theirs)) continue;
      const isOwnPad = pad === ownPad;
      const words = [
        ...(isOwnStride ? [] : [`stride ${sizeText(stride)}`]),
        ...(isOwnPad ? [] : [`pad ${padText(pad)}`]),
        ...(rounding === ownRounding || pad.kind === 'same' ? [] : [`round ${rounding}`]),
      ];
      return { text: words.join(' '), rounding: isOwnPad && isOwnStride ? rounding : null };
    }
  return null;
}

type Sides = readonly [number, number, number, number];

function padSpecs(sides: Sides): readonly PadSpec[] {
  return [
    { kind: 'same', odd: 'after' },
    { kind: 'sides', sides },
  ];
}

function sizeText([height, width]: readonly [number, number]): string {
  return height === width ? String(height) : `${height}x${width}`;
}

function padText(pad: PadSpec): string {
  if (pad.kind !== 'sides') return pad.kind;
  return printAtoms(makeArgument(shortestSides(pad.sides)));
}

/** What a port must say in the framework for the layer to keep our window; `null` when no word there does. */
export function keepingWord(
  rules: WindowRules,
  own: AskedWindow,
  ours: WindowFit,
  word: string,
): string | null {
  const stride = strideWord(own, rules);
  if (stride === null) return keepingPads(rules, own, ours, word);
  const there = fitOf({ ...own, ...frameworkWords(own, rules), stride: own.stride });
  if (isSameFit(there, ours)) return stride;
  const rest = keepingPads(rules, own, ours, word);
  return rest === null ? null : `${stride} ${rest}`;
}

/** What gives a pool of the framework the step that its window's size is here; `null` where it has it by itself. */
function strideWord(own: AskedWindow, { poolStride }: WindowRules): string | null {
  if (own.hasOwnStride || own.family !== 'pool' || own.isGlobal) return null;
  return poolStride?.written(own.stride) ?? null;
}

function keepingPads(rules: WindowRules, own: AskedWindow, ours: WindowFit, word: string): string | null {
  const { pads, overhang, output } = ours;
  const isPool = own.family === 'pool';
  const reach: Sides = [pads[0], pads[1] + overhang[0], pads[2], pads[3] + overhang[1]];
  if (rules.pads === 'same-or-valid') {
    const same = fitOf({ ...own, pad: { kind: 'same', odd: 'after' } });
    if (same !== null && same.output.join() === output.join() && same.pads.join() === reach.join())
      return rules.samePads;
  } else if (isPool && rules.otherPoolRounding !== null && pads[0] === pads[1] && pads[2] === pads[3]) {
    const rounding = rules.rounding.pool === 'floor' ? 'ceil' : 'floor';
    const other = fitOf({ ...own, pad: { kind: 'sides', sides: pads }, rounding });
    if (isSameFit(other, ours)) return rules.otherPoolRounding;
  }
  // Under an average its zeros would count.
  return word === 'avgpool' ? null : rules.padBefore(reach, word === 'maxpool' ? 'lowest' : 'zero');
}

import type { Diagnostic, Span } from '@convlang/diagnostics';
import {
  inOneDirection,
  compareMeanings,
  frameworks,
  frameworkWords,
  type FrameworkName,
  type MeaningDifference,
  type NamedLayer,
  type WindowRules,
} from '@convlang/frameworks';
import { sizesOf, type Graph, type Layer } from '@convlang/ir';
import type { AnyLayer, WindowFit, WindowRequest } from '@convlang/ops';
import { blankExpectations } from '../expectations/blank-expectations.js';
import { analysisContextOf, compile, type CompileContext, type ModelSource } from '@convlang/compiler';
import { summarize, type LayerSummary } from '../summary/summarize.js';
import { agreeingWord, fitOf, isSameFit, keepingWord } from './agreeing-words.js';
import { windowOf, type AskedWindow } from './asked-window.js';
import { portNetwork } from './port-network.js';

/** How a layer's window lies. */
export interface LaidWindow {
  /** `[height, width]` of what the layer reads; of a signal `[length]`. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** `[top, bottom, left, right]`; of a signal `[left, right]`. */
  readonly pads: readonly number[];
}

/** A layer whose own words mean another window in the framework. */
export interface FrameworkDifference {
  readonly layer: string;
  /** The layer's word: `conv`. */
  readonly kind: string;
  /** `null` where the layer stands in no text. */
  readonly span: Span | null;
  readonly ours: LaidWindow;
  /** In the framework's network, so that its input may be of another size too; `null` when it does not fit there. */
  readonly theirs: LaidWindow | null;
  /** On the input that the layer has in our network: which numbers differ. */
  readonly differs: 'size' | 'pads';
  /** What to write here to get the framework's window: `round floor`. `null` when no word gives it. */
  readonly word: string | null;
  /** What to write there to keep ours: `ceil_mode=True`. `null` when there is nothing. */
  readonly keep: string | null;
}

/** A layer whose words mean the same in the framework, but that gets another size from a layer before it. */
export interface FrameworkConsequence {
  readonly layer: string;
  /** The layer's word: `conv`. */
  readonly kind: string;
  /** `[height, width, channels]`; `[1, 1, n]` for a vector. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** Trained numbers: a dense layer behind another size has others. */
  readonly params: readonly [ours: number, theirs: number];
  /** Name of the nearest layer before it whose own words differ in size. */
  readonly cause: string;
}

/** A network under a framework's rules. */
export interface FrameworkComparison {
  readonly framework: FrameworkName;
  /** The file's own errors and warnings; with an error the rest is empty. */
  readonly diagnostics: readonly Diagnostic[];
  readonly differences: readonly FrameworkDifference[];
  readonly consequences: readonly FrameworkConsequence[];
  /** What the same words mean there beside their windows. */
  readonly meanings: readonly MeaningDifference[];
  /** Layers of plugins, of which nothing but the window is known. */
  readonly unknown: readonly NamedLayer[];
  /** Why the network cannot be built under the framework's rules; sizes there are then unknown. Empty when it can. */
  readonly failures: readonly Diagnostic[];
  /** A header line that does what the single words for rounding do; `null` when none of them is about rounding alone. */
  readonly header: string | null;
}

/**
 * Compiles a file once by its own rules and once by those of a framework, and tells which layers differ, why, and by which word
 * they would agree: the windows of layers with `pad` and `round` with all sizes that follow, and the meaning of every layer.
 */
export function compareFramework(
  source: ModelSource,
  framework: FrameworkName,
  context: CompileContext = {},
): FrameworkComparison {
  const rules = frameworks[framework].windows;
  const ours = compile(source, context);
  const none = {
    framework,
    diagnostics: ours.diagnostics,
    differences: [],
    consequences: [],
    meanings: [],
    unknown: [],
    failures: [],
  };
  if (ours.graph === null) return { ...none, header: null };
  const text = blankExpectations(source.path, source.text);
  const ported = portNetwork({ ...source, text }, context, rules);
  const { graph } = ours;
  const { layers } = analysisContextOf(context);
  const compared = layersByStream(graph).flatMap(([layer, stream]) => {
    const window = ownWindow(graph, layer, layers);
    return window === null ? [] : compareLayer(layer, window, ported.windows.get(stream), framework);
  });
  const differences = compared.map(({ difference }) => difference);
  return {
    ...none,
    differences,
    ...compareMeanings(graph, layers, framework),
    consequences: ported.graph === null ? [] : consequencesOf(graph, ported.graph, differences),
    failures: ported.diagnostics.filter(({ severity }) => severity === 'error'),
    header: compared.some(({ isRoundingOnly }) => isRoundingOnly) ? headerOf(rules) : null,
  };
}

function ownWindow(
  graph: Graph,
  layer: Layer,
  layers: Readonly<Record<string, AnyLayer>>,
): AskedWindow | null {
  const definition = layers[layer.kind];
  const [input] = layer.inputs;
  return definition === undefined || input === undefined
    ? null
    : windowOf(layer, definition, sizesOf(graph, input));
}

interface Compared {
  readonly difference: FrameworkDifference;
  /** Whether the file's header could say what the word says. */
  readonly isRoundingOnly: boolean;
}

/** Layers with the name of their stream: a word, and how many of that word came before. */
function layersByStream({ layers }: Graph): readonly (readonly [Layer, string])[] {
  const counts = new Map<string, number>();
  return layers.map((layer) => {
    const count = (counts.get(layer.kind) ?? 0) + 1;
    counts.set(layer.kind, count);
    return [layer, `${layer.kind}#${count}`] as const;
  });
}

function compareLayer(
  { name, kind, origin }: Layer,
  window: AskedWindow,
  portedWindow: AskedWindow | undefined,
  framework: FrameworkName,
): readonly Compared[] {
  const rules = frameworks[framework].windows;
  const asked = underRules(window, rules);
  const [own, there] = [fitOf(window), fitOf(asked)];
  if (own === null || isSameFit(own, there)) return [];
  const word = there === null ? null : agreeingWord(window, there, asked.stride);
  const difference: FrameworkDifference = {
    layer: name,
    kind,
    span: origin?.span ?? null,
    ours: laid(window, own),
    theirs:
      portedWindow === undefined ? null : laidUnder({ ...portedWindow, isSignal: window.isSignal }, rules),
    differs: own.output.join() === there?.output.join() ? 'pads' : 'size',
    word: word === null ? null : said(window, word.text),
    keep: said(window, keepingWord(rules, window, own, kind)),
  };
  const isRounding = word?.rounding === rules.rounding[window.family];
  return [{ difference, isRoundingOnly: isRounding && !window.hasOwnRounding }];
}

function underRules(window: AskedWindow, rules: WindowRules): WindowRequest {
  const words = frameworkWords({ ...window, stride: window.hasOwnStride ? window.stride : null }, rules);
  return { ...window, ...words, stride: words.stride ?? window.stride };
}

function laidUnder(window: AskedWindow, rules: WindowRules): LaidWindow | null {
  const fit = fitOf(underRules(window, rules));
  return fit === null ? null : laid(window, fit);
}

function laid({ input, isSignal }: AskedWindow, { output, pads }: WindowFit): LaidWindow {
  if (isSignal) return { input: input.slice(1), output: output.slice(1), pads: pads.slice(2) };
  return { input, output, pads };
}

function said(window: AskedWindow, text: string | null): string | null {
  return text === null || !window.isSignal ? text : inOneDirection(text);
}

/** The header that gives a file the framework's rounding. */
function headerOf({ rounding: { conv, pool } }: WindowRules): string {
  return conv === pool ? `rounding ${conv}` : `rounding conv ${conv} pool ${pool}`;
}

function consequencesOf(
  graph: Graph,
  ported: Graph,
  differences: readonly FrameworkDifference[],
): readonly FrameworkConsequence[] {
  const causes = new Set(differences.filter(({ differs }) => differs === 'size').map(({ layer }) => layer));
  const nearest = nearestCauses(graph.layers, causes);
  const theirs = new Map(summarize(ported).layers.map((layer) => [layer.name, layer]));
  return summarize(graph).layers.flatMap((layer) => {
    const there = theirs.get(layer.name);
    const cause = nearest.get(layer.name);
    if (there === undefined || cause === undefined || cause === layer.name || !isOther(layer, there))
      return [];
    const { name, kind, output, params } = layer;
    return [{ layer: name, kind, ours: output, theirs: there.output, params: [params, there.params], cause }];
  });
}

function isOther(a: LayerSummary, b: LayerSummary): boolean {
  return a.output.join() !== b.output.join() || a.params !== b.params;
}

/** For each layer the cause that it is or that lies nearest before it, along its first input that has one. */
function nearestCauses(layers: readonly Layer[], causes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byValue = new Map<number, string>();
  const byLayer = new Map<string, string>();
  for (const { name, inputs, output } of layers) {
    const cause = causes.has(name)
      ? name
      : inputs.map((input) => byValue.get(input)).find((c) => c !== undefined);
    if (cause === undefined) continue;
    byValue.set(output, cause);
    byLayer.set(name, cause);
  }
  return byLayer;
}

import {
  completeChoice,
  coreVocabulary,
  findWord,
  sectionGrammar,
  trainKeys,
  wordValues,
  type ChosenWord,
  type Settings,
  type Vocabulary,
  type WordChoice,
} from '@convlang/ops';
import {
  makeArgument,
  makeEntry,
  makeFile,
  makeLayer,
  makeParallel,
  makePipeline,
  makeRounding,
  makeSection,
  makeSkip,
  makeStage,
  printFile,
  type Core,
  type LayerCore,
  type Section,
  type SectionEntry,
} from '@convlang/syntax';
import type { Phase } from './cut-graph.js';
import { layerTree, type WrittenLayer } from './written-layers.js';

/** A small model around one layer. */
export interface Draft {
  readonly written: WrittenLayer;
  /** How many values flow into the layer: more than one for a word that `parallel` merges by. */
  readonly branches: number;
  /** Sizes of the network's input. */
  readonly input: readonly number[];
  /** Whether a layer with weights comes before, so that the layer's input has a gradient. */
  readonly hasLead: boolean;
  /** Whether two classes come after. */
  readonly hasHead: boolean;
  readonly batch: number;
}

/** What a draft takes from the model that it stands for. */
export interface DraftOrigin {
  readonly train: Settings['train'];
  readonly phase: Phase;
  /** What the words of `train` mean; default the core's. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** The model file of a draft, in the usual form. */
export function draftText(draft: Draft, origin: DraftOrigin): string {
  const { written, input, branches, hasLead, hasHead } = draft;
  const { layer, tables } = layerTree(written);
  const { conv, pool } = written.rounding;
  const rounding = conv === 'exact' && pool === 'exact' ? [] : [makeRounding(conv, pool)];
  const merge = (): Core =>
    makeParallel(
      layer.word.name,
      Array.from({ length: branches }, () => makePipeline([makeStage(makeSkip())])),
    );
  const cores = [
    makeLayer('input', makeArgument(input)),
    ...(hasLead ? [leadOf(input)] : []),
    branches > 1 ? merge() : layer,
    ...(hasHead ? [makeLayer('dense', makeArgument(2)), makeLayer('softmax')] : []),
  ];
  const pipeline = makePipeline(cores.map((core) => makeStage(core)));
  const file = makeFile([...rounding, ...tables], pipeline, [trainSection(draft, origin)]);
  return printFile(file, { sections: sectionGrammar, joinStages: true });
}

/** The layer before, which keeps the sizes. */
function leadOf(input: readonly number[]): LayerCore {
  const numbers = input.at(-1) ?? 1;
  return input.length === 3
    ? makeLayer('conv', makeArgument([numbers, 1, 1]))
    : makeLayer('dense', makeArgument(numbers));
}

function trainSection({ batch }: Draft, { train, phase, vocabulary = coreVocabulary }: DraftOrigin): Section {
  const { losses, optimizer, clip, seed } = train;
  const keys = trainKeys(vocabulary);
  const { loss } = keys.loss.args;
  const isClipped = clip.kind !== keys.clip.args.clip.default.kind;
  return makeSection('train', [
    ...(phase === 'forward'
      ? []
      : [chosenEntry('loss', loss, losses['output'] ?? completeChoice(loss, loss.default))]),
    ...(phase === 'update' ? [chosenEntry('optimizer', keys.optimizer.args.optimizer, optimizer)] : []),
    ...(phase === 'update' && isClipped ? [chosenEntry('clip', keys.clip.args.clip, clip)] : []),
    entry('batch', batch),
    entry('seed', seed),
  ]);
}

/** A key of the section and its values, one after the other. */
function entry(key: string, ...values: readonly Parameters<typeof makeArgument>[0][]): SectionEntry {
  return makeEntry(
    key,
    values.flatMap((value) => makeArgument(value)),
  );
}

/** A key behind which one of some words is chosen, with what the word takes. */
function chosenEntry(key: string, { words }: WordChoice, setting: ChosenWord): SectionEntry {
  return entry(key, ...wordValues(findWord(words, key, setting.kind), setting));
}

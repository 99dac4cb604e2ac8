import { BATCH, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import type { Head, HeadLabels, LossSetting, Target, Vocabulary } from '@convlang/ops';
import { checkNames } from '../rewrite/check-names.js';
import {
  copyInputs,
  copyLayers,
  copyNode,
  copyParameters,
  mapped,
  type ValueMap,
} from '../rewrite/copy-graph.js';
import { appendLabels, labelsInputs, otherLabelsInput, SHARE_INPUT } from './head-labels.js';
import { appendHeadLoss } from './head-loss.js';
import { resolveOps, type PassOps } from '../rewrite/pass-ops.js';
import { TrainingForms } from '../autodiff/training-forms.js';

/** What a model needs to have a loss. */
export interface LossOptions extends PassOps {
  /** By head: `output`, or a tap's name. Heads without a loss are outputs only. */
  readonly losses: Readonly<Record<string, LossSetting>>;
  /** What the labels are: a kind for all heads together, or one for each head that has a loss. Default `classes`. */
  readonly labels?: HeadLabels;
  /**
   * Whether each sample is mixed of two: the loss is `share` of that of its own label, and the rest of that of the label in `other` (Zhang et al.,
   * "mixup", 2017: of cross-entropy it is that of the mixed label). Default `false`.
   */
  readonly isMixed?: boolean;
}

/** How a model behaves: as in use, or as in training (dropout drops, batch normalisation looks at the batch). */
export type Mode = { readonly kind: 'inference' } | { readonly kind: 'training'; readonly seed: number };

/** A model with its loss. `step` and `first` are there in training only. */
export interface LossGraph {
  readonly graph: Graph;
  readonly loss: ValueId;
}

/**
 * Copies a model and appends its loss. Inputs: the model's, `labels` or by head `labels/HEAD`, `weight` (f32 `[N]`), and in training `step` and `first`
 * (i32). Outputs: `loss` (`[]`), the model's heads. Updates: running statistics, in training.
 *
 * @throws ConvlangError E323 when an input or a head is called as one that is added
 * @throws Error when a loss is given for a head that the model does not have
 */
export function buildLossGraph(model: Graph, mode: Mode, options: LossOptions): LossGraph {
  const { labels = 'classes', isMixed = false } = options;
  const trained = Object.keys(options.losses);
  const mixedInputs = isMixed ? [...labelsInputs(labels, trained, otherLabelsInput), SHARE_INPUT] : [];
  checkNames(model, [...labelsInputs(labels, trained), ...mixedInputs]);
  const { typing, rules, vocabulary } = resolveOps(options);
  const builder = new GraphBuilder(model.name, typing);
  const map: ValueMap = new Map();
  copyInputs(model, builder, map);
  const targets = appendLabels(model, builder, labels, trained);
  const mixture = isMixed
    ? {
        targets: appendLabels(model, builder, labels, trained, otherLabelsInput),
        share: builder.input(SHARE_INPUT, { dtype: 'f32', shape: [BATCH] }),
      }
    : null;
  const weight = builder.input('weight', { dtype: 'f32', shape: [BATCH] });
  const forms =
    mode.kind === 'inference'
      ? null
      : new TrainingForms(model, builder, map, {
          rules: rules.training,
          seed: mode.seed,
          step: builder.input('step', { dtype: 'i32', shape: [] }),
          first: builder.input('first', { dtype: 'i32', shape: [] }),
        });
  copyParameters(model, builder, map);
  for (const node of model.nodes) if (!(forms?.copy(node) ?? false)) copyNode(model, node, builder, map);
  copyLayers(model, builder, map);
  const heads = model.outputs.map((output) => headOf(model, map, output.name, output.value));
  const loss = appendLoss(builder, heads, options.losses, {
    targets,
    mixture,
    weight,
    losses: vocabulary.losses,
  });
  builder.output('loss', loss);
  for (const { name, value } of heads) builder.output(name, value);
  forms?.finish();
  return { graph: builder.build(), loss };
}

function headOf(model: Graph, map: ValueMap, name: string, value: ValueId): Head {
  const producer = model.nodes.find((node) => node.outputs.includes(value));
  const [before] = producer?.inputs ?? [];
  return {
    name,
    value: mapped(map, value),
    op: producer?.op ?? null,
    before: before === undefined ? null : mapped(map, before),
  };
}

/** What the losses of heads are computed from. */
interface LossInputs extends Pick<Vocabulary, 'losses'> {
  readonly targets: Readonly<Record<string, Target>>;
  readonly mixture: { readonly targets: Readonly<Record<string, Target>>; readonly share: ValueId } | null;
  readonly weight: ValueId;
}

/** The loss of each sample at a head; of mixed ones `other + share (own - other)`. */
function appendSamples(
  builder: GraphBuilder,
  head: Head,
  setting: LossSetting,
  { target, mixture, losses }: LossInputs & { readonly target: Target },
): ValueId {
  const name = `loss/${head.name}`;
  const own = appendHeadLoss(builder, head, setting, { target, losses, name });
  const partner = mixture?.targets[head.name];
  if (mixture === null || partner === undefined) return own;
  const other = appendHeadLoss(builder, head, setting, { target: partner, losses, name: `${name}/other` });
  const rest = builder.emit('sub', [own, other], { name: `${name}/rest` });
  const share = builder.emit('mul', [rest, mixture.share], { name: `${name}/own` });
  return builder.emit('add', [other, share], { name: `${name}/mixed` });
}

/** The sum over heads of weight times the sum over samples of the weighted loss. */
function appendLoss(
  builder: GraphBuilder,
  heads: readonly Head[],
  losses: Readonly<Record<string, LossSetting>>,
  run: LossInputs,
): ValueId {
  const names = heads.map((head) => head.name);
  const unknown = Object.keys(losses).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no head ${unknown} for a loss; the model has ${names.join(', ')}`);
  const parts = heads.flatMap((head) => {
    const [loss, target] = [losses[head.name], run.targets[head.name]];
    if (loss === undefined || target === undefined) return [];
    const samples = appendSamples(builder, head, loss, { ...run, target });
    const weighted = builder.emit('mul', [samples, run.weight], { name: `loss/${head.name}/weighted` });
    const sum = builder.emit('sumTo', [weighted], { attrs: { shape: [] }, name: `loss/${head.name}/total` });
    return [
      loss.weight === 1
        ? sum
        : builder.emit('scaleShift', [sum], {
            attrs: { scale: loss.weight },
            name: `loss/${head.name}/share`,
          }),
    ];
  });
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error(`no head of ${names.join(', ')} has a loss`);
  return rest.reduce((sum, part) => builder.emit('add', [sum, part], { name: 'loss/sum' }), first);
}

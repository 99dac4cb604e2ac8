import type { Code } from '@convlang/diagnostics';
import { boundedScores } from './bounded-scores.js';
import { channelsFirst } from './channels-first.js';
import { classCount } from './class-count.js';
import { deadLayer } from './dead-layer.js';
import { dataLabels } from './data-labels.js';
import { dataShape } from './data-shape.js';
import { dropoutAtTheEnd } from './dropout-at-the-end.js';
import type { LintRule } from './linted-model.js';
import { filtersLast } from './filters-last.js';
import { linearPair } from './linear-pair.js';
import { loneNumber } from './lone-number.js';
import { lostBias } from './lost-bias.js';
import { misplacedSoftmax } from './misplaced-softmax.js';
import { missingPath } from './missing-path.js';
import { reluOnLogits } from './relu-on-logits.js';
import { imagenetBehind, rawPixels, wrongScale } from './raw-pixels.js';
import { signalSizes } from './signal-sizes.js';
import { singleBatch } from './single-batch.js';
import { unreadPixels } from './unread-pixels.js';
import { misspeltKey } from './misspelt-key.js';
import { unknownSource } from './unknown-source.js';
import { unusedName } from './unused-name.js';
import { untrainedTap } from './untrained-tap.js';
import { unusualRate } from './unusual-rate.js';
import { wrongOption } from './wrong-option.js';

/**
 * A warning that a comment can switch off: all but W711, which is about such comments, and W716, which only shows with the data.
 */
export type LintCode = Exclude<Extract<Code, `W${string}`>, 'W711' | 'W716'>;

/** Every lint, by the code of its warnings. */
export const lintRules = {
  W701: misplacedSoftmax,
  W702: reluOnLogits,
  W703: lostBias,
  W704: classCount,
  W705: unreadPixels,
  W706: dropoutAtTheEnd,
  W707: singleBatch,
  W708: unusualRate,
  W709: unusedName,
  W710: deadLayer,
  W712: untrainedTap,
  W713: boundedScores,
  W714: channelsFirst,
  W715: filtersLast,
  W717: unknownSource,
  W718: wrongOption,
  W719: misspeltKey,
  W720: missingPath,
  W721: dataShape,
  W722: loneNumber,
  W723: rawPixels,
  W724: signalSizes,
  W725: dataLabels,
  W726: linearPair,
  W727: wrongScale,
  W728: imagenetBehind,
} as const satisfies Record<LintCode, LintRule>;

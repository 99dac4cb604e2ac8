/** For programs that run training steps by themselves, such as the comparison of backends: what one step is made of. */
export { aimSource } from './lib/run/aim-source.js';
export { batchFeeds } from './lib/step/batch-feeds.js';
export { checkLabels } from './lib/checks/check-labels.js';
export { checkSource } from './lib/checks/check-run.js';
export { headSizes, headWidth, labelColumns } from './lib/checks/head-columns.js';
export { failNonFinite } from './lib/step/fail-non-finite.js';
export { classCount } from './lib/score/scored.js';
export { labelKinds } from './lib/step/label-kinds.js';
export { modelInput, modelInputs, type ModelInput } from './lib/step/model-input.js';
export { passOpsOf } from './lib/step/pass-ops-of.js';
export { StateExecutables } from './lib/step/state-executables.js';
export { createStepGraph } from './lib/step/step-graph.js';
export { lossOf } from './lib/step/step-runner.js';

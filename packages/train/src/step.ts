/** For programs that run training steps by themselves, such as the comparison of backends: what one step is made of. */
export { batchFeeds } from './lib/batch-feeds.js';
export { checkLabels } from './lib/check-labels.js';
export { checkSource, headWidth } from './lib/check-run.js';
export { failNonFinite } from './lib/fail-non-finite.js';
export { classCount } from './lib/hits.js';
export { modelInput } from './lib/model-input.js';
export { passOpsOf } from './lib/pass-ops-of.js';
export { StateExecutables } from './lib/state-executables.js';
export { createStepGraph } from './lib/step-graph.js';
export { lossOf } from './lib/step-runner.js';

export { createExplainer } from './lib/explainer/create-explainer.js';
export type { Explainer, ExplainerOptions, Question } from './lib/explainer/explainer.js';
export { AIM_INPUT, SCORE_OUTPUT } from './lib/explainer/aim-graph.js';
export type { Aim, AimedValue } from './lib/explainer/aim.js';
export type { Attribution } from './lib/attribution.js';
export { saliency } from './lib/methods/saliency.js';
export { smoothGrad, type SmoothGradOptions } from './lib/methods/smooth-grad.js';
export {
  integratedGradients,
  type IntegratedAttribution,
  type IntegratedGradientsOptions,
} from './lib/methods/integrated-gradients.js';
export { gradCam, type GradCamMap, type GradCamOptions } from './lib/methods/grad-cam.js';
export { enlargeMap } from './lib/methods/enlarge-map.js';
export type { OcclusionOptions } from './lib/methods/occlusion-options.js';
export { occlusion } from './lib/methods/occlusion.js';
export {
  relevance,
  type RelevanceAttribution,
  type RelevanceComposite,
  type RelevanceOptions,
} from './lib/methods/relevance.js';
export type { RelevanceRule } from './lib/relevance/relevance-rules.js';
export { excite, type ExciteOptions, type ExcitingImages } from './lib/feature/excite.js';
export {
  openStep,
  type OpenLayer,
  type OpenParameter,
  type OpenStep,
  type OpenStepOptions,
} from './lib/step/open-step.js';
export type { ModelFeeds, RunPart } from '@convlang/train/step';
export {
  attributionView,
  type Asked,
  type AttributedInput,
  type AttributionData,
  type AttributionMethod,
} from './lib/views/attribution-view.js';
export {
  gradCamView,
  integratedGradientsView,
  occlusionView,
  relevanceView,
  saliencyView,
  smoothGradView,
} from './lib/views/method-views.js';
export type { StepData, StepLayer, StepOutput, StepParameter } from './lib/views/step-data.js';
export { stepView } from './lib/views/step-view.js';
export {
  gradientsView,
  type GradientsData,
  type NumberedPlane,
  type ShownParameter,
} from './lib/views/gradients-view.js';
export { featuresView, type Feature, type FeaturesData } from './lib/views/features-view.js';

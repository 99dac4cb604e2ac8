import { coreLayers, coreOps, coreSources, coreVocabulary } from '@convlang/ops';
import { defaultLimits, type AnalysisContext } from '../lib/analysis-context.js';

/** The language without plugins and without files. */
export const coreContext: AnalysisContext = {
  layers: coreLayers,
  ops: coreOps,
  sources: coreSources,
  vocabulary: coreVocabulary,
  readFile: null,
  root: null,
  limits: defaultLimits,
};

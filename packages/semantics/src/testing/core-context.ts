import { coreLayers, coreOps } from '@convlang/ops';
import { defaultLimits, type AnalysisContext } from '../lib/analysis-context.js';

/** The language without plugins and without files. */
export const coreContext: AnalysisContext = {
  layers: coreLayers,
  ops: coreOps,
  readFile: null,
  root: null,
  limits: defaultLimits,
};

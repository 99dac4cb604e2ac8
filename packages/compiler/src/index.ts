export {
  compile,
  type Compilation,
  type CompileContext,
  type CompilerPlugin,
  type ModelSource,
} from './lib/compile.js';
export { summarize, type LayerSummary, type ModelSummary } from './lib/summarize.js';

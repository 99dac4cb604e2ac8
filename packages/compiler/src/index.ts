export {
  analysisContextOf,
  compile,
  type Compilation,
  type CompileContext,
  type ModelSource,
} from './lib/compile.js';

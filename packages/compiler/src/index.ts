export {
  analysisContextOf,
  compile,
  type Compilation,
  type CompileContext,
  type CompilerPlugin,
  type ModelSource,
} from './lib/compile.js';

export {
  analysisContextOf,
  compile,
  compileOrThrow,
  type Compilation,
  type CompileContext,
  type SoundCompilation,
} from './lib/compile.js';
export {
  argumentAt,
  checkSource,
  settingAt,
  stagesAt,
  symbolAt,
  type CheckedSource,
  type EarlierReading,
} from './lib/check-source.js';
export { fetchDocuments, readFrom } from './lib/documents.js';
export type { ModelSource } from './lib/read-source.js';

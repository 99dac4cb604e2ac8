export { joinSpans, type Span } from './lib/span.js';
export type { ChainLink, Diagnostic, Edit, Fix, Related, Severity } from './lib/diagnostic.js';
export { catalogue, type Code } from './lib/catalogue.js';
export type { CatalogueEntry } from './lib/catalogue/entry.js';
export { messageOf, report, type DiagnosticExtras, type MessageSlots, type SlotName } from './lib/report.js';
export { withNotes } from './lib/with-notes.js';
export { ConvlangError } from './lib/convlang-error.js';
export { assert, unreachable } from './lib/unreachable.js';
export { checkArgument, checkMembers, isNamesOrAbsent, isRecord } from './lib/check-argument.js';
export { countBefore } from './lib/count-before.js';
export { locate, type Position } from './lib/locate.js';
export { renderDiagnostic, type RenderOptions, type SourceLookup } from './lib/render/render-diagnostic.js';
export {
  diagnosticToJson,
  type DiagnosticJson,
  type EditJson,
  type FixJson,
  type PlaceJson,
} from './lib/render/diagnostic-to-json.js';
export { formatBytes } from './lib/format-bytes.js';
export { formatFigure } from './lib/format-figure.js';
export { addressSpace, memoryLeft, type AddressSpace } from './lib/memory/memory-left.js';
export { needAddressSpace } from './lib/memory/need-address-space.js';
export {
  allocateFor,
  isOutOfMemory,
  refused,
  requireMemory,
  type MemoryNeed,
} from './lib/memory/require-memory.js';
export { closestWord } from './lib/closest-word.js';
export { displayWidth } from './lib/render/render-text.js';
export { replaceHidden, visible, visibleLines } from './lib/render/visible.js';
export { tableLines } from './lib/table-lines.js';
export { wrap } from './lib/wrap.js';

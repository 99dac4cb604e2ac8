export {
  BATCH,
  bindBatch,
  elementCount,
  sameShape,
  type Dim,
  type Shape,
  type ValueType,
} from './lib/shape.js';
export type {
  ArgData,
  AttrValue,
  Attrs,
  Graph,
  GraphInput,
  GraphOutput,
  Initializer,
  Layer,
  LayerRounding,
  Node,
  Origin,
  Parameter,
  Update,
  Value,
  ValueId,
} from './lib/graph.js';
export {
  GraphBuilder,
  type EmitOptions,
  type GraphMark,
  type GraphPart,
  type OpTyping,
} from './lib/builder.js';
export { blockCalls, isSameBlockCall, type BlockCall } from './lib/block-calls.js';
export { layerLinks, type LayerLinks } from './lib/layer-links.js';
export { sizesOf } from './lib/sizes-of.js';
export { deepFreeze } from './lib/freeze.js';
export { GraphError, verify } from './lib/verify.js';

export { allocate, bytesPerElement, type DType, type TypedArrays } from './lib/dtype.js';
export { sizeOf } from './lib/size-of.js';
export { scalar, tensor, zeros, type Tensor } from './lib/tensor.js';
export { tensorFault } from './lib/tensor-fault.js';
export { allClose, findMismatch, type Mismatch, type Tolerance } from './lib/allclose.js';
export { broadcastSteps } from './lib/broadcast-steps.js';
export { placeOf } from './lib/place-of.js';
export { philox } from './lib/philox.js';
export { RandomStream, type RandomPurpose } from './lib/random-stream.js';

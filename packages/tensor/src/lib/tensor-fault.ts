import { bytesPerElement, type DType } from './dtype.js';
import { sizeOf } from './size-of.js';

/** What the array that holds the numbers of each dtype calls itself, in any realm. */
const tags = {
  f32: '[object Float32Array]',
  f64: '[object Float64Array]',
  i32: '[object Int32Array]',
  u8: '[object Uint8Array]',
} as const satisfies Record<DType, string>;

/**
 * What is wrong with something that should be a tensor: no dtype that there is, sizes that are none, another array than the dtype's, another
 * count of numbers than the shape's. `null` when it is one. Arrays of another realm (a frame, a worker) are as good.
 */
export function tensorFault(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return 'it has no dtype, shape and data';
  if (Array.isArray(given))
    return "it is a plain array: tensor('f32', [2, 3], Float32Array.of(...)) makes a tensor of 2 samples of 3 numbers";
  const { dtype, shape, data } = given as Readonly<Partial<Record<'dtype' | 'shape' | 'data', unknown>>>;
  if (!isDType(dtype))
    return `${typeof dtype === 'string' ? JSON.stringify(dtype) : typeof dtype} is no dtype`;
  if (!isShape(shape)) return 'its shape is not a list of whole numbers from 0';
  if (!ArrayBuffer.isView(data) || tagOf(data) !== tags[dtype])
    return `a tensor of ${dtype} holds ${nameOf(tags[dtype])}, not ${arrayName(data)}`;
  const [size, { length }] = [sizeOf(shape), data as ArrayBufferView & ArrayLike<number>];
  if (length !== size) return `a tensor of shape [${shape.join(', ')}] holds ${size} numbers, not ${length}`;
  return null;
}

function isDType(value: unknown): value is DType {
  return typeof value === 'string' && Object.hasOwn(bytesPerElement, value);
}

function isShape(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((dim) => Number.isSafeInteger(dim) && dim >= 0);
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** `a Float32Array`, by its tag. */
function nameOf(tag: string): string {
  const name = tag.slice('[object '.length, -1);
  return `${name.startsWith('I') ? 'an' : 'a'} ${name}`;
}

/** `a Float32Array`, of any realm; `a plain array`, or what else it is. */
function arrayName(value: unknown): string {
  if (Array.isArray(value)) return 'a plain array';
  if (!ArrayBuffer.isView(value)) return value === null ? 'null' : `a value of type ${typeof value}`;
  return nameOf(tagOf(value));
}

import { expect, it } from 'vitest';
import { f64, i32, seq, v128, type F64, type V128 } from './assembler/code.js';
import { increase, type FunctionWriter, type Local } from './assembler/function-writer.js';
import { MEMORY_IMPORT, ModuleWriter } from './assembler/module-writer.js';
import { cos, exponential, log as wideLog } from './scalar-math.js';
import { exp, expm1, log, log1p, sigmoid, tanh } from './vector-math.js';
import { times } from './walk.js';

/** Runs instructions over numbers in place, `step` bytes at a time. */
function runOver(
  numbers: Float32Array | Float64Array,
  step: number,
  write: (f: FunctionWriter, at: Local<'i32'>) => ReturnType<typeof seq>,
): void {
  const wasm = new WebAssembly.Memory({ initial: Math.ceil((numbers.byteLength + 64) / 65_536) });
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  new Uint8Array(wasm.buffer).set(bytes);
  const module = new ModuleWriter();
  module.export('run', (f) => {
    const at = f.local('i32');
    f.emit(
      at.set(i32.const(0)),
      times(f, Math.ceil(numbers.byteLength / step), write(f, at), increase(at, step)),
    );
  });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.bytes()), {
    [MEMORY_IMPORT.module]: { [MEMORY_IMPORT.name]: wasm },
  });
  (exports['run'] as () => void)();
  bytes.set(new Uint8Array(wasm.buffer, 0, bytes.length));
}

type Vectors = (f: FunctionWriter, x: V128) => V128;

function applied(compute: Vectors, x: Float32Array): Float32Array {
  const y = x.slice();
  runOver(y, 16, (f, at) => v128.store(at.get, compute(f, v128.load(at.get))));
  return y;
}

/** Numbers of float32 from one to another, as many of each size. */
function sweep(from: number, to: number, count = 200_000): Float32Array {
  const bits = (v: number): number => new Int32Array(Float32Array.of(v).buffer)[0] as number;
  const [first, last] = from < 0 ? [bits(to), bits(from)] : [bits(from), bits(to)];
  const places = Int32Array.from(
    { length: count },
    (_, i) => first + Math.floor((i / (count - 1)) * (last - first)),
  );
  return new Float32Array(places.buffer);
}

/** The largest distance of any of the numbers from what is right, in units in the last place of float32. */
function worst(compute: Vectors, x: Float32Array, right: (x: number) => number): number {
  const y = applied(compute, x);
  return x.reduce((most, v, i) => {
    const expected = right(v);
    const unit = 2 ** (Math.max(Math.floor(Math.log2(Math.abs(expected))), -126) - 23);
    return Math.max(most, Math.abs((y[i] as number) - expected) / unit);
  }, 0);
}

it.each<readonly [string, Vectors, Float32Array, (x: number) => number, number]>([
  ['exp', exp, sweep(1e-6, 88.72), Math.exp, 1],
  ['exp of numbers below 0', exp, sweep(-87.33, -1e-6), Math.exp, 1],
  ['expm1', expm1, sweep(-80, -1e-20), Math.expm1, 1],
  ['log', log, sweep(2 ** -149, 3.4e38), Math.log, 1],
  ['log near 1', log, sweep(0.5, 2), Math.log, 1],
  ['log1p', log1p, sweep(1e-30, 1e6), Math.log1p, 2],
  ['log1p near 0', log1p, sweep(1e-9, 1), Math.log1p, 2],
  ['tanh', tanh, sweep(1e-20, 20), Math.tanh, 2],
  ['tanh of numbers below 0', tanh, sweep(-20, -1e-20), Math.tanh, 2],
  ['sigmoid', sigmoid, sweep(1e-6, 80), (x) => 1 / (1 + Math.exp(-x)), 3],
  ['sigmoid of numbers below 0', sigmoid, sweep(-80, -1e-6), (x) => 1 / (1 + Math.exp(-x)), 3],
])('%s errs by so many units in the last place at most', (_, compute, x, right, units) => {
  expect(worst(compute, x, right)).toBeLessThanOrEqual(units);
});

it('gives what is special its own', () => {
  const x = Float32Array.of(Infinity, -Infinity, NaN, 0);
  expect([...applied(exp, x)]).toEqual([Infinity, 0, NaN, 1]);
  expect([...applied(log, x)]).toEqual([Infinity, NaN, NaN, -Infinity]);
  expect([...applied(tanh, x)]).toEqual([1, -1, NaN, 0]);
  expect([...applied(sigmoid, x)]).toEqual([1, 0, NaN, 0.5]);
  expect([...applied(expm1, x.slice(1))]).toEqual([-1, NaN, 0]);
  expect([...applied(log1p, x.slice(2))]).toEqual([NaN, 0]);
  expect([...applied(log, Float32Array.of(-1, 1))]).toEqual([NaN, 0]);
});

it('has logarithm and cosine in float64 for random numbers, within 1 unit in the last place', () => {
  const far = (
    x: Float64Array,
    compute: (f: FunctionWriter, x: F64, result: Local<'f64'>) => ReturnType<typeof seq>,
    right: (x: number) => number,
  ): number => {
    const y = x.slice();
    runOver(y, 8, (f, at) => {
      const result = f.local('f64');
      return seq(compute(f, f64.load(at.get), result), f64.store(at.get, result.get));
    });
    return x.reduce((most, v, i) => {
      const expected = right(v);
      const unit = 2 ** (Math.floor(Math.log2(Math.abs(expected))) - 52);
      return Math.max(most, expected === y[i] ? 0 : Math.abs((y[i] as number) - expected) / unit);
    }, 0);
  };
  const uniforms = Float64Array.from({ length: 100_000 }, (_, i) => ((i * 167) % 2 ** 24) / 2 ** 24);
  // What it is compared with errs by as much itself.
  expect(
    far(
      uniforms.map((u) => 1 - u),
      wideLog,
      Math.log,
    ),
  ).toBeLessThanOrEqual(1);
  expect(
    far(
      uniforms.map((u) => 2 * Math.PI * u),
      cos,
      Math.cos,
    ),
  ).toBeLessThanOrEqual(1);
  for (const x of [-700, -3.5, -1e-9, 0, 0.004, 1, 600])
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
});

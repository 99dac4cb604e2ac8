/**
 * Measures what it costs to sum a product in float32 in plain TypeScript, each product and each sum rounded by `Math.fround`, beside sums in
 * float64 as the backend `ts` has them. The same tile of 2 by 4 sums over the same numbers, by turns: `tsx tools/measure/float32-sums.ts`.
 * Decision 061 rests on it.
 */
const ROWS = 64;
const COLUMNS = 64;
const DEPTH = 576;
const ROUNDS = 15;
const RUNS = 40;

type Numbers = Float32Array | Float64Array;

/** Multiplies rows of `a` and packed columns of `b`, four columns after the other. */
function inFloat64(a: Numbers, b: Numbers, c: Numbers): void {
  for (let j = 0; j < COLUMNS; j += 4)
    for (let i = 0; i < ROWS; i += 2) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let p = i * DEPTH;
      let r = j * DEPTH;
      for (let k = 0; k < DEPTH; k++) {
        const x = a[p] as number;
        const y = a[p + DEPTH] as number;
        const b0 = b[r] as number;
        const b1 = b[r + 1] as number;
        const b2 = b[r + 2] as number;
        const b3 = b[r + 3] as number;
        s00 += x * b0;
        s01 += x * b1;
        s02 += x * b2;
        s03 += x * b3;
        s10 += y * b0;
        s11 += y * b1;
        s12 += y * b2;
        s13 += y * b3;
        p++;
        r += 4;
      }
      c.set([s00, s01, s02, s03], i * COLUMNS + j);
      c.set([s10, s11, s12, s13], (i + 1) * COLUMNS + j);
    }
}

/** The same with each product and each sum rounded to float32. */
function inFloat32(a: Numbers, b: Numbers, c: Numbers): void {
  const { fround } = Math;
  for (let j = 0; j < COLUMNS; j += 4)
    for (let i = 0; i < ROWS; i += 2) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let p = i * DEPTH;
      let r = j * DEPTH;
      for (let k = 0; k < DEPTH; k++) {
        const x = a[p] as number;
        const y = a[p + DEPTH] as number;
        const b0 = b[r] as number;
        const b1 = b[r + 1] as number;
        const b2 = b[r + 2] as number;
        const b3 = b[r + 3] as number;
        s00 = fround(s00 + fround(x * b0));
        s01 = fround(s01 + fround(x * b1));
        s02 = fround(s02 + fround(x * b2));
        s03 = fround(s03 + fround(x * b3));
        s10 = fround(s10 + fround(y * b0));
        s11 = fround(s11 + fround(y * b1));
        s12 = fround(s12 + fround(y * b2));
        s13 = fround(s13 + fround(y * b3));
        p++;
        r += 4;
      }
      c.set([s00, s01, s02, s03], i * COLUMNS + j);
      c.set([s10, s11, s12, s13], (i + 1) * COLUMNS + j);
    }
}

/** Milliseconds of the processor that some runs take. */
function timed(run: () => void): number {
  const before = process.cpuUsage().user;
  for (let i = 0; i < RUNS; i++) run();
  return (process.cpuUsage().user - before) / 1000;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
const numbers = (size: number): Float32Array => Float32Array.from({ length: size }, (_, i) => Math.sin(i));

const [a, b] = [numbers(ROWS * DEPTH), numbers(COLUMNS * DEPTH)];
const [a64, b64] = [Float64Array.from(a), Float64Array.from(b)];
const [c64, c32] = [new Float64Array(ROWS * COLUMNS), new Float32Array(ROWS * COLUMNS)];
const wide = (): void => {
  inFloat64(a64, b64, c64);
};
const narrow = (): void => {
  inFloat32(a, b, c32);
};
for (let i = 0; i < 5 * RUNS; i++) {
  wide();
  narrow();
}
const distance = Math.max(...c32.map((value, i) => Math.abs(value - (c64[i] ?? NaN))));
if (!(distance < 1e-2)) throw new Error(`the two products differ by ${distance}`);
const times = Array.from({ length: ROUNDS }, () => [timed(wide), timed(narrow)] as const);
const ratio = median(times.map(([one, two]) => two / one));
console.log(
  `Node ${process.versions.node}: sums in float32 take ${ratio.toFixed(2)} times as long as in float64`,
);

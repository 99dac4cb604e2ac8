/** How long a node took when a backend was tried on a machine. */
export interface RateSample {
  readonly op: string;
  readonly place: readonly number[];
  /** Nanoseconds for each operation of a sum of products; for other ops for each byte. */
  readonly ns: number;
}

/** What a backend does on a machine, from which times are foretold. */
export interface MachineRates {
  readonly samples: readonly RateSample[];
  /** Nanoseconds for each byte that is copied in or out. */
  readonly nsPerByte: number;
  /** Milliseconds that a step takes which does nothing. */
  readonly stepMs: number;
  /** Milliseconds beside the steps of a run. */
  readonly runMs: number;
}

/** Distance, in doublings, within which samples count alike. */
const NEAR = 0.25;

/** Nanoseconds for each operation, or byte: the mean of samples of the op by how near they are; `null` where there are none. */
export function rateAt(rates: MachineRates, op: string, place: readonly number[]): number | null {
  let [sum, weights] = [0, 0];
  for (const sample of rates.samples) {
    if (sample.op !== op) continue;
    const distance = Math.hypot(NEAR, ...place.map((at, i) => at - (sample.place[i] ?? at)));
    const weight = distance ** -3;
    sum += weight * Math.log(sample.ns);
    weights += weight;
  }
  return weights === 0 ? null : Math.exp(sum / weights);
}

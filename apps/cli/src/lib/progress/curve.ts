/** A number that changes from step to step, in some places however many steps there are: each is the mean of equally many, the last of what is left. */
export class Curve {
  readonly #most: number;
  readonly #sums: number[] = [];
  /** Steps to a place. */
  #each = 1;
  /** Steps in the last one. */
  #count = 0;

  /** @param most places, an even number */
  constructor(most: number) {
    this.#most = most;
  }

  add(value: number): void {
    if (this.#count === this.#each && this.#sums.length === this.#most) this.#halve();
    if (this.#count === this.#each || this.#sums.length === 0) {
      this.#sums.push(0);
      this.#count = 0;
    }
    this.#sums[this.#sums.length - 1] = (this.#sums.at(-1) ?? 0) + value;
    this.#count++;
  }

  /** The means, from the first step to the last. */
  points(): readonly number[] {
    const last = this.#sums.length - 1;
    return this.#sums.map((sum, i) => sum / (i === last ? this.#count : this.#each));
  }

  #halve(): void {
    for (let i = 0; i < this.#most / 2; i++)
      this.#sums[i] = (this.#sums[2 * i] ?? 0) + (this.#sums[2 * i + 1] ?? 0);
    this.#sums.length = this.#most / 2;
    this.#each *= 2;
    this.#count = this.#each;
  }
}

/** Gives out ranges of a step's scratch memory, in bytes, counted from its start. */
export class ScratchLayout {
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** A range of so many bytes at least; vectors may go over its end. */
  take(bytes: number): number {
    const at = this.#bytes;
    this.#bytes += Math.ceil((bytes + 16) / 64) * 64;
    return at;
  }
}

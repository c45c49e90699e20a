/** Of however many projects that are put to it, the few with the least of some number: a heap with the greatest of them on top. */
export class Least {
  readonly #at: Int32Array;
  readonly #number: Float64Array;
  #length = 0;

  constructor(most: number) {
    this.#at = new Int32Array(most);
    this.#number = new Float64Array(most);
  }

  /** Keeps a project, by its place in the columns, if it is among the few; never one at Infinity. */
  put(at: number, number: number): void {
    if (number === Infinity) return;
    if (this.#length < this.#at.length) this.#rise(this.#length++, at, number);
    else if (number < (this.#number[0] ?? -Infinity)) this.#sink(at, number);
  }

  /** The few, in no order. */
  taken(): Int32Array {
    return this.#at.subarray(0, this.#length);
  }

  #rise(from: number, at: number, number: number): void {
    let here = from;
    while (here > 0) {
      const above = (here - 1) >> 1;
      if ((this.#number[above] ?? 0) >= number) break;
      this.#move(above, here);
      here = above;
    }
    this.#set(here, at, number);
  }

  #sink(at: number, number: number): void {
    let here = 0;
    for (let below = 1; below < this.#length; below = 2 * here + 1) {
      if (below + 1 < this.#length && (this.#number[below + 1] ?? 0) > (this.#number[below] ?? 0)) below += 1;
      if ((this.#number[below] ?? 0) <= number) break;
      this.#move(below, here);
      here = below;
    }
    this.#set(here, at, number);
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#at[from] ?? 0, this.#number[from] ?? 0);
  }

  #set(here: number, at: number, number: number): void {
    this.#at[here] = at;
    this.#number[here] = number;
  }
}

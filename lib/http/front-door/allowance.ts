/** How many somebody may ask for at once, and how many more come with each second. */
export type Rate = { burst: number; perSecond: number };

type Left = { many: number; at: number };

/**
 * What each caller may still ask for, in this process's memory: a row for each key that somebody presses would cost more than
 * the answer. Several processes each allow as much. It remembers so many callers; past that the longest silent is forgotten.
 */
export class Allowance {
  readonly #left = new Map<string, Left>();

  constructor(
    private readonly rate: Rate,
    private readonly callers: number,
  ) {}

  /** Takes one for a caller at an instant in milliseconds; 0 when it may, else after how many whole seconds it may again. */
  take(caller: string, at: number): number {
    const { burst, perSecond } = this.rate;
    const before = this.#left.get(caller) ?? { many: burst, at };
    const many = Math.min(burst, before.many + (Math.max(0, at - before.at) / 1_000) * perSecond);
    this.#left.delete(caller);
    this.#left.set(caller, { many: many < 1 ? many : many - 1, at });
    const [longestSilent] = this.#left.keys();
    if (this.#left.size > this.callers && longestSilent !== undefined) this.#left.delete(longestSilent);
    return many < 1 ? Math.ceil((1 - many) / perSecond) : 0;
  }
}

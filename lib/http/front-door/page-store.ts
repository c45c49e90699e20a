/** Keeps what was used last, up to so many bytes. */
export class PageStore<Value extends { readonly bytes: number }> {
  readonly #kept = new Map<string, Value>();
  #bytes = 0;

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value) {
      this.#kept.delete(key);
      this.#kept.set(key, value);
    }
    return value;
  }

  /** Keeps a value, letting go of those unused for longest; one that would fill more than an eighth by itself is not kept. */
  set(key: string, value: Value): void {
    this.delete(key);
    if (value.bytes > this.limit / 8) return;
    this.#kept.set(key, value);
    this.#bytes += value.bytes;
    for (const [oldest] of this.#kept) {
      if (this.#bytes <= this.limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  get bytes(): number {
    return this.#bytes;
  }
}

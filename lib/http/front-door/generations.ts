/** Counts what happened in each programme, so that a page made before something happened is known from one made after. */
export class Generations {
  readonly #programmes = new Map<string, number>();
  #happened = 0;
  #everywhere = 0;

  /** Something happened in a programme, or anywhere when none is named. */
  end(programmeId: string | null): void {
    this.#happened += 1;
    if (programmeId === null) this.#everywhere += 1;
    else this.#programmes.set(programmeId, (this.#programmes.get(programmeId) ?? 0) + 1);
  }

  /** The present generation of a programme's pages, or of those that show every programme. */
  of(programmeId: string | null): string {
    if (programmeId === null) return `any ${this.#happened}`;
    return `${this.#everywhere} ${this.#programmes.get(programmeId) ?? 0}`;
  }
}

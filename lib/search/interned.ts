/** What a text lists, with U+001F in between: how the database sends lists, since a driver takes long over arrays. */
export const listed = (text: string): string[] => (text === "" ? [] : text.split("\u001f"));

/** Lists of names as small numbers: equal names share one, equal lists share one. */
export class Interned {
  readonly names: string[] = [];
  readonly lists: number[][] = [];
  readonly #name = new Map<string, number>();
  readonly #list = new Map<string, number>();
  readonly #text = new Map<string, number>();

  /** The number of a list of names, however they are ordered, from one text. */
  listOf(text: string): number {
    const known = this.#text.get(text) ?? this.#listOf(listed(text));
    this.#text.set(text, known);
    return known;
  }

  #listOf(names: string[]): number {
    const members = [...new Set(names.map((name) => this.#numberOf(name)))].sort((a, b) => a - b);
    const text = members.join();
    const known = this.#list.get(text);
    if (known !== undefined) return known;
    this.#list.set(text, this.lists.length);
    return this.lists.push(members) - 1;
  }

  #numberOf(name: string): number {
    const known = this.#name.get(name);
    if (known !== undefined) return known;
    this.#name.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** For each list, 1 when it has a name that passes. */
  listsWith(passes: (name: string) => boolean): Uint8Array {
    const chosen = this.names.map(passes);
    return Uint8Array.from(this.lists, (members) => Number(members.some((member) => chosen[member])));
  }

  /** How often each name comes, when each list comes so often; those that never do are left out. */
  spread(times: Int32Array): Map<string, number> {
    // Counted by number first: there are far more lists than names.
    const counts = new Int32Array(this.names.length);
    for (const [list, members] of this.lists.entries()) {
      const many = times[list] ?? 0;
      if (many > 0) for (const member of members) counts[member] = (counts[member] ?? 0) + many;
    }
    return new Map(
      this.names.flatMap((name, index): [string, number][] => {
        const many = counts[index] ?? 0;
        return many > 0 ? [[name, many]] : [];
      }),
    );
  }
}

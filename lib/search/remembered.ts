import { pool } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Columns } from "./columns";

/** Which projects something is true of: a query for their ordinals among those of "ProjectSearch" s that it is given a condition for. */
export type Question = { key: string; sql: (which: Prisma.Sql) => Prisma.Sql };

/** Places in the columns, as they were after so many changes. */
type Answer = { places: Int32Array; changes: number };

const MOST_BYTES = 16 * 1024 * 1024;
const MOST_CHANGES = 5_000;

/**
 * Answers of the database that a process remembers: which projects have a word, say. What has changed since an answer is asked about again, and
 * only that; after thousands of changes everything is. The answers asked for longest ago are forgotten when they take too much room.
 */
export class Remembered {
  readonly #programmeId: string;
  readonly #columns: Columns;
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;
  /** Ordinals of projects in the order in which they changed, from the change with the number `#from` on. */
  #changed: number[] = [];
  #from = 0;

  constructor(programmeId: string, columns: Columns) {
    this.#programmeId = programmeId;
    this.#columns = columns;
  }

  /** Takes note that these projects have changed. */
  note(ordinals: readonly number[]): void {
    if (this.#changed.length + ordinals.length > MOST_CHANGES) {
      this.#from += this.#changed.length + ordinals.length;
      this.#changed = [];
      this.#answers.clear();
      this.#bytes = 0;
    } else this.#changed.push(...ordinals);
  }

  /** Where the projects are that each question is true of. Catch up first: it answers for what was noted, or later. */
  answers(questions: readonly Question[]): Promise<Int32Array[]> {
    return Promise.all(questions.map((question) => this.#answer(question)));
  }

  async #answer({ key, sql }: Question): Promise<Int32Array> {
    const known = this.#answers.get(key);
    const changes = this.#from + this.#changed.length;
    if (!known || known.changes < this.#from) {
      const asked = await this.#ask(sql(Prisma.sql`s."programmeId" = ${this.#programmeId}::uuid`));
      return this.#keep(key, this.#columns.placesOf(asked), changes);
    }
    if (known.changes === changes) return this.#keep(key, known.places, changes);
    const changed = [...new Set(this.#changed.slice(known.changes - this.#from))];
    const asked = await this.#ask(sql(Prisma.sql`s.ordinal = ANY (${changed}::int[])`));
    const anew = new Set(this.#columns.placesOf(changed));
    const stay = known.places.filter((at) => !anew.has(at));
    const added = this.#columns.placesOf(asked);
    const places = new Int32Array(stay.length + added.length);
    places.set(stay);
    places.set(added, stay.length);
    return this.#keep(key, places, changes);
  }

  /** Planned anew each time, since one plan does not fit all words; as one text, since a driver takes long over many rows. */
  async #ask(ordinals: Prisma.Sql): Promise<number[]> {
    const { text, values } = Prisma.sql`SELECT string_agg(ordinal::text, ',') AS ordinals FROM (${ordinals}) found`;
    const { rows } = await pool.query<{ ordinals: string | null }>({ text, values });
    const all = rows[0]?.ordinals;
    return all ? all.split(",").map(Number) : [];
  }

  #keep(key: string, places: Int32Array, changes: number): Int32Array {
    this.#forget(key);
    this.#answers.set(key, { places, changes });
    this.#bytes += sizeOf(key, places);
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#forget(oldest);
    }
    return places;
  }

  #forget(key: string): void {
    const known = this.#answers.get(key);
    if (!known) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, known.places);
  }
}

// What an entry takes besides its places is about as much as a few dozen of them.
const sizeOf = (key: string, places: Int32Array) => 200 + 2 * key.length + places.byteLength;

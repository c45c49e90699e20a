import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { Columns, type CatalogueRow } from "./columns";
import { type Question, Remembered } from "./remembered";

/** How many programmes a process remembers at once. */
export const mostProgrammes = 20;

// As `listed` reads them.
const drivers = Prisma.sql`array_to_string(s.drivers, chr(31))`;
const places = Prisma.sql`array_to_string(s.places, chr(31))`;
const points = Prisma.sql`array_to_string(s.points, chr(31))`;

/**
 * What searches of one programme look at, remembered by this process. It is only a memory: before each search it asks the
 * database for what was committed since it last asked, so that every process gives the same answer, and a later one than any that was given before.
 */
export class Catalogue {
  readonly columns = new Columns();
  readonly #programmeId: string;
  readonly #remembered: Remembered;
  #snapshot: string | null = null;
  #asking: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(programmeId: string) {
    this.#programmeId = programmeId;
    this.#remembered = new Remembered(programmeId, this.columns);
  }

  /** Learns of everything that was committed before it was called. Those who call meanwhile share the next question. */
  catchUp(): Promise<void> {
    if (!this.#asking) return (this.#asking = this.#askNow());
    this.#next ??= this.#asking
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return (this.#asking = this.#askNow());
      });
    return this.#next;
  }

  /** Where the projects are in the columns that each question is true of. Catch up first. */
  having(questions: readonly Question[]): Promise<Int32Array[]> {
    return this.#remembered.answers(questions);
  }

  async #askNow(): Promise<void> {
    try {
      const { snapshot, rows } = this.#snapshot === null ? await this.#everything() : await this.#since(this.#snapshot);
      for (const row of rows) this.columns.put(row);
      if (this.#snapshot !== null) this.#remembered.note(rows.map(({ ordinal }) => ordinal));
      this.#snapshot = snapshot;
    } finally {
      this.#asking = null;
    }
  }

  async #everything() {
    // Asked first, so that what is committed in between is asked for again, not lost.
    const [now] = await ask<{ snapshot: string }>`SELECT pg_current_snapshot()::text AS snapshot`;
    const rows = await ask<CatalogueRow>`
      SELECT s."projectId", s.ordinal, s.state, (extract(epoch FROM s."listedAt") * 1000)::float8 AS "listedAt", s.children, s.helped,
        s."openNeeds", s."allNeeds", s.channels, s."ageFrom", s."ageTo", s."imdDecile",
        ${drivers} AS drivers, ${places} AS places, ${points} AS points, s.part
      FROM "ProjectSearch" s WHERE s."programmeId" = ${this.#programmeId}::uuid ORDER BY s.ordinal`;
    return { snapshot: now?.snapshot ?? "", rows };
  }

  /** Transactions commit in another order than they begin in, so it is the snapshots that tell what is new. */
  async #since(seen: string) {
    const [answer] = await ask<{ snapshot: string; rows: CatalogueRow[] }>`
      SELECT pg_current_snapshot()::text AS snapshot, coalesce((
        SELECT json_agg(json_build_object('projectId', s."projectId", 'ordinal', s.ordinal, 'state', s.state,
          'listedAt', (extract(epoch FROM s."listedAt") * 1000)::float8, 'children', s.children, 'helped', s.helped, 'openNeeds', s."openNeeds",
          'allNeeds', s."allNeeds", 'channels', s.channels, 'ageFrom', s."ageFrom", 'ageTo', s."ageTo", 'imdDecile', s."imdDecile",
          'drivers', ${drivers}, 'places', ${places}, 'points', ${points}, 'part', s.part))
        FROM "ProjectSearch" s WHERE s."programmeId" = ${this.#programmeId}::uuid
          AND s."changedIn" >= pg_snapshot_xmin(${seen}::pg_snapshot)::text::bigint
          AND s."changedIn" < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
          AND NOT pg_visible_in_snapshot(s."changedIn"::text::xid8, ${seen}::pg_snapshot)), '[]') AS rows`;
    return answer ?? { snapshot: seen, rows: [] };
  }
}

// Next bundles its own copy of this module; what is remembered is kept on the process, once.
const shared = globalThis as typeof globalThis & { maypoleCatalogues?: Map<string, Catalogue> };
const catalogues = (shared.maypoleCatalogues ??= new Map<string, Catalogue>());

/** The memory of a programme; the programmes that were searched longest ago are forgotten. */
export function catalogueOf(programmeId: string): Catalogue {
  const catalogue = catalogues.get(programmeId) ?? new Catalogue(programmeId);
  catalogues.delete(programmeId);
  catalogues.set(programmeId, catalogue);
  const [oldest] = catalogues.keys();
  if (catalogues.size > mostProgrammes && oldest !== undefined) catalogues.delete(oldest);
  return catalogue;
}

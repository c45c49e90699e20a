import { pool } from "@/lib/db";

/** Finds the id of a programme by its slug, null when there is none; what was found is remembered, as slugs stay. */
export function programmeIds(): (slug: string) => Promise<string | null> {
  const known = new Map<string, string>();
  return async (slug) => {
    const remembered = known.get(slug);
    if (remembered !== undefined) return remembered;
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM "Programme" WHERE slug = $1', [slug]);
    if (rows[0]) known.set(slug, rows[0].id);
    return rows[0]?.id ?? null;
  };
}

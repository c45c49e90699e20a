import { type Actor, visitorTo } from "@/lib/auth/actor";
import { ask, db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { isSlug } from "@/lib/projects/slug";

const shown = { id: true, slug: true, name: true, area: true } as const;

export type Programme = { id: string; slug: string; name: string; area: string };

/** A programme by the word that its addresses begin with; refuses `notFound`. */
export async function getProgramme(slug: string): Promise<Programme> {
  const [programme] = isSlug(slug)
    ? await ask<Programme>`SELECT id, slug, name, area FROM "Programme" WHERE slug = ${slug}`
    : [];
  if (!programme) throw new Refusal("notFound", "Programme not found");
  return programme;
}

/** Every programme of this installation, the oldest first; most have one. */
export function listProgrammes(): Promise<Programme[]> {
  return db.programme.findMany({ select: shown, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** Somebody looking at a programme's public pages: themselves where they act in it, elsewhere no more than a visitor. */
export function lookingAt(actor: Actor, programmeId: string): Actor {
  if (actor.programmeId === programmeId) return actor;
  return { ...visitorTo(programmeId), userId: actor.userId };
}

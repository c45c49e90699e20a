import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { isSlug } from "@/lib/projects/slug";

const shown = { id: true, slug: true, name: true, area: true } as const;

/** A programme by the word that its addresses begin with; refuses `notFound`. */
export async function getProgramme(slug: string) {
  const programme = isSlug(slug) ? await db.programme.findUnique({ where: { slug }, select: shown }) : null;
  if (!programme) throw new Refusal("notFound", "Programme not found");
  return programme;
}

export type Programme = Awaited<ReturnType<typeof getProgramme>>;

/** Every programme of this installation, the oldest first; most have one. */
export function listProgrammes(): Promise<Programme[]> {
  return db.programme.findMany({ select: shown, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** Somebody looking at a programme's public pages: themselves where they act in it, elsewhere no more than a visitor. */
export function lookingAt(actor: Actor, programmeId: string): Actor {
  if (actor.programmeId === programmeId) return actor;
  return { userId: actor.userId, organisationId: null, programmeId, role: "visitor", approved: false };
}

import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { getEvidence } from "@/lib/evidence/get-evidence";
import { uuid } from "@/lib/input";
import { lookingAt } from "@/lib/programmes/get-programme";
import { Refusal } from "@/lib/refusal";
import { getStoryPhotograph } from "@/lib/stories/get-story-photograph";
import { getFile } from "./get-file";
import { photographSizes, storeKey } from "./sizes";
import { fileStore } from "./store";

const sizes = z.enum([...photographSizes, "document"]);

/**
 * The bytes of a file in one of its sizes, for whom may see the project that it belongs to: anybody once that is listed,
 * before then its organisation and who acts for it; of a delivery, its two sides; of a story, whoever may read that. Refuses `notFound`, also once it is removed.
 */
export async function readFile(actor: Actor, { id, size }: { id: string; size: string }) {
  const asked = sizes.safeParse(size);
  const file = await findFile(actor, id);
  if (!asked.success || (asked.data === "document") !== (file.kind === "document"))
    throw new Refusal("notFound", "File not found");
  const bytes = await (await fileStore()).get(storeKey(file.id, asked.data));
  if (!bytes) throw new Refusal("notFound", "File not found");
  const { type, name, kind } = file;
  return { bytes, type, name, kind, public: file.public };
}

/** A file of a project; of a story that everybody may read; or of a delivery, which its two sides alone may see and nobody else finds. */
async function findFile(actor: Actor, id: string) {
  const kept = await db.file.findUnique({
    where: { id: uuid(id) },
    select: { deliveryId: true, story: { select: { project: { select: { programmeId: true } } } } },
  });
  if (kept?.deliveryId) return { ...(await getEvidence(db, actor, id)), public: false };
  if (kept?.story) {
    const asker = lookingAt(actor, kept.story.project.programmeId);
    // Nobody keeps a copy without asking again, as a consent can be taken back.
    return { ...(await getStoryPhotograph(db, asker, id)), public: false };
  }
  return getFile(db, await inItsProgramme(actor, id), id);
}

/** A file's address names no programme, so the asker is looking at the one that it belongs to. */
async function inItsProgramme(actor: Actor, id: string): Promise<Actor> {
  const file = await db.file.findUnique({
    where: { id: uuid(id) },
    select: { project: { select: { programmeId: true } } },
  });
  return file?.project ? lookingAt(actor, file.project.programmeId) : actor;
}

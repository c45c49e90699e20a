import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import type { FileKind } from "@/lib/generated/prisma/enums";
import { uuid } from "@/lib/input";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";
import { storiesInPublic } from "./visible";

type StoryPhotograph = { id: string; kind: FileKind; name: string; type: string };

/**
 * The photograph of a story that stands: for everybody who may read the story, and for the two sides of its match; refuses `notFound`.
 */
export async function getStoryPhotograph(from: Reader, actor: Actor, id: string): Promise<StoryPhotograph> {
  const [file] = await from.$queryRaw<StoryPhotograph[]>`
    SELECT f.id, f.kind::text AS kind, f.name, f.type
    FROM "File" f JOIN "Story" s ON s."fileId" = f.id JOIN "Match" m ON m.id = s."matchId" JOIN "Need" n ON n.id = m."needId"
      JOIN "Project" p ON p.id = n."projectId"
    WHERE f.id = ${uuid(id)}::uuid AND f."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND (${storiesInPublic(actor)} OR ${matchesVisibleTo(actor)})`;
  if (!file) throw new Refusal("notFound", "File not found");
  return file;
}

import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The projects that somebody follows, in every programme, the latest first; one that was withdrawn is not there any more. */
export async function listFollows({ userId }: Pick<Actor, "userId">) {
  if (userId === null) return [];
  const follows = await db.follow.findMany({
    where: { userId, project: { status: { in: ["listed", "closed"] } } },
    orderBy: [{ createdAt: "desc" }, { projectId: "desc" }],
    select: {
      telling: true,
      project: { select: { id: true, title: true, slug: true, programme: { select: { slug: true } } } },
    },
  });
  return follows.map(({ telling, project }) => ({ ...project, telling }));
}
export type FollowRow = Awaited<ReturnType<typeof listFollows>>[number];

import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** Whether somebody follows a project and is told of it; a visitor follows none, and nothing is asked for them. */
export async function isFollowing({ userId }: Pick<Actor, "userId">, projectId: string): Promise<boolean> {
  if (userId === null) return false;
  return (await db.follow.count({ where: { userId, projectId, telling: { not: "never" } } })) > 0;
}

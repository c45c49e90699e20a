import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** That the actor follows a project; where they do not, or somebody else does, refuses `notFound`. */
export async function getFollow(tx: Tx, actor: Actor, projectId: string) {
  const { userId } = actor;
  const follow =
    userId === null
      ? null
      : await tx.follow.findFirst({
          where: { projectId: uuid(projectId), userId },
          select: { userId: true, telling: true, project: { select: { id: true, programmeId: true } } },
        });
  if (!follow) throw new Refusal("notFound", "You do not follow this project");
  return follow;
}

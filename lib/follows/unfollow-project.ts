import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { getFollow } from "./get-follow";

const asked = z.object({ projectId: z.string() });

/** Somebody no longer wants to hear of a project that they follow. Refuses `notFound` where they do not. */
export async function unfollowProject(actor: Actor, input: unknown): Promise<void> {
  const { projectId } = read(asked, input);
  await transaction(async (tx) => {
    const follow = await getFollow(tx, actor, projectId);
    authorise(actor, "follow.change", { follow });
    const { userId, project } = follow;
    const { count } = await tx.follow.deleteMany({ where: { userId, projectId: project.id } });
    const { id: subjectId, programmeId } = project;
    if (count === 1) await record(tx, actor, "project.unfollowed", { subjectId, programmeId, details: {} });
  });
}

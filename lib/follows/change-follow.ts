import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { tellingAnswer } from "@/lib/telling/tellings";
import { getFollow } from "./get-follow";

const asked = tellingAnswer.extend({ projectId: z.string() });

/** Somebody changes how they are told of a project that they follow: from now on, not of what happened before. Refuses `notFound`. */
export async function changeFollow(actor: Actor, input: unknown): Promise<void> {
  const { projectId, telling } = read(asked, input);
  await transaction(async (tx) => {
    const follow = await getFollow(tx, actor, projectId);
    authorise(actor, "follow.change", { follow });
    const { userId, project } = follow;
    const { count } = await tx.follow.updateMany({
      where: { userId, projectId: project.id, telling: { not: telling } },
      data: { telling, toldUpTo: now() },
    });
    const { id: subjectId, programmeId } = project;
    if (count === 1) await record(tx, actor, "follow.told", { subjectId, programmeId, details: { telling } });
  });
}

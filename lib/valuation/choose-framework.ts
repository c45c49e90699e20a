import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read, tick } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { takeTurn } from "@/lib/take-turn";
import { getFramework } from "./visible";

const toUse = z.object({ frameworkId: z.string(), /** Value by it, or stop. */ use: tick });

/**
 * The procurement team begins to value by a framework, or stops. What was valued stays; what comes next is valued by those in
 * use. Refuses `conflict` when it is so already.
 */
export async function chooseFramework(actor: Actor, input: unknown) {
  const { frameworkId, use } = read(toUse, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "framework.choose", {});
    const { id } = await getFramework(tx, actor, frameworkId);
    const programmeId = actor.programmeId ?? "";
    await takeTurn(tx, "frameworks", programmeId);
    const changed = use
      ? await tx.$executeRaw`
          INSERT INTO "ProgrammeFramework" ("programmeId", "frameworkId", position, "createdAt")
          SELECT ${programmeId}::uuid, ${id}::uuid, coalesce(max(position), 0) + 1, ${now()} FROM "ProgrammeFramework"
          WHERE "programmeId" = ${programmeId}::uuid
          ON CONFLICT ("programmeId", "frameworkId") DO UPDATE SET "endedAt" = NULL WHERE "ProgrammeFramework"."endedAt" IS NOT NULL`
      : (
          await tx.programmeFramework.updateMany({
            where: { programmeId, frameworkId: id, endedAt: null },
            data: { endedAt: now() },
          })
        ).count;
    if (changed === 0)
      throw new Refusal("conflict", use ? "You value by this framework already" : "You do not value by this framework");
    await record(tx, actor, use ? "framework.used" : "framework.ended", { subjectId: id, programmeId, details: {} });
    return { id };
  });
}

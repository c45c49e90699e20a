import { z } from "zod";
import { record } from "@/lib/activity/record";
import { visitorTo } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { holdPerson } from "./hold-person";
import { readStopToken } from "./stop-token";
import { whatStops } from "./what-stops";

const pressed = z.object({ token: z.string() });

/**
 * Stops the letters that a link in one of them is about, for the person it was written to: no sign-in is asked. The
 * searches and projects stay in their account, told never. Pressed again it does nothing. Refuses `notFound` for a link
 * that we did not sign.
 */
export async function stopLetters(input: unknown): Promise<void> {
  const stop = readStopToken(read(pressed, input).token);
  if (!stop) throw new Refusal("notFound", "This link does not work");
  const { userId } = stop;
  const { searches, follows } = whatStops(stop);
  const told = { telling: "never", toldUpTo: now() } as const;
  const details = { telling: "never" };
  await transaction(async (tx) => {
    await holdPerson(tx, userId);
    const live = { telling: { not: "never" } } as const;
    const saved = searches ? await tx.savedSearch.findMany({ where: { AND: [searches, live] } }) : [];
    for (const search of saved) {
      const actor = { ...visitorTo(search.programmeId), userId };
      authorise(actor, "search.change", { search });
      await tx.savedSearch.update({ where: { id: search.id }, data: told });
      await record(tx, actor, "search.told", { subjectId: search.id, programmeId: search.programmeId, details });
    }
    const followed = follows
      ? await tx.follow.findMany({ where: { AND: [follows, live] }, include: { project: true } })
      : [];
    for (const { project, ...follow } of followed) {
      const actor = { ...visitorTo(project.programmeId), userId };
      authorise(actor, "follow.change", { follow });
      await tx.follow.update({ where: { userId_projectId: { userId, projectId: project.id } }, data: told });
      await record(tx, actor, "follow.told", { subjectId: project.id, programmeId: project.programmeId, details });
    }
  });
}

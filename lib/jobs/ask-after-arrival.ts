import { z } from "zod";
import { systemIn } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";
import { db } from "@/lib/db";
import { askForStory } from "@/lib/stories/ask-for-story";
import type { Jobs } from "./queue";

/** What was confirmed longer ago is not asked about any more: the moment has passed. */
const freshDays = 30;
const confirmed = z.object({ matchId: z.uuid() });

/** Asks for a thank-you and a story once the arrival that an activity tells of was confirmed. Run again it asks no second time. */
export async function askAfterArrival({ activityId }: Jobs["tell-people"]): Promise<void> {
  const activity = await db.activity.findUnique({ where: { id: activityId } });
  if (activity?.name !== "delivery.confirmed" || activity.programmeId === null) return;
  const details = confirmed.safeParse(activity.details);
  if (!details.success || now().getTime() - activity.at.getTime() > freshDays * MS_PER_DAY) return;
  await askForStory(systemIn(activity.programmeId), { matchId: details.data.matchId });
}

import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tellFollowers } from "@/lib/telling/tell-followers";
import { tellSearchers } from "@/lib/telling/tell-searchers";
import type { Jobs } from "./queue";

/**
 * Writes the letters that people asked for about what happened, at once: of a project that fits a saved search, or of one
 * that they follow. It comes after those whom it concerns were told, so that nobody has two letters of one thing. Run
 * again it writes none twice.
 */
export async function tellWatchers({ activityId }: Jobs["tell-people"], address = env.address): Promise<void> {
  const activity = await db.activity.findUnique({ where: { id: activityId } });
  const { projectId, programmeId } = activity ?? {};
  if (!activity || !projectId || !programmeId) return;
  const happened = { ...activity, projectId, programmeId };
  await (activity.name === "project.listed" ? tellSearchers(happened, address) : tellFollowers(happened, address));
}

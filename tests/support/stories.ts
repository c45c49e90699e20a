import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { tellStory } from "@/lib/stories/tell-story";
import { actorFor, aDelivery, aMatch, anOrganisation, aNeed, aPledge, aProject, runnerOf } from "./factories";

/** Ten beds from Northgate to Lozells Lantern, of which ten are confirmed; with those who run it and those who gave. */
export async function anArrival(status: "confirmed" | "recorded" | "disputed" | "rejected" = "confirmed") {
  const community = await anOrganisation("community", { name: "Lozells Lantern" });
  const giver = await anOrganisation("supplier", { name: "Northgate Facilities" });
  const project = await aProject({ organisationId: community.id });
  const need = await aNeed({ projectId: project.id });
  const terms = { needId: need.id, supplierId: giver.id, quantity: 10 };
  const pledge = await aPledge({ ...terms, status: "accepted" });
  const match = await aMatch({ ...terms, pledgeId: pledge.id, status: "delivering" });
  const delivery = await aDelivery({ matchId: match.id, status });
  return { ...{ community, giver, project, match, delivery, pledge }, ...(await sides(project, giver)) };
}

async function sides(project: { organisationId: string }, giver: Awaited<ReturnType<typeof anOrganisation>>) {
  return { runner: await runnerOf(project), supplier: await actorFor(giver) };
}

export const thanks = "The van came up the hill in the rain, and nobody complained. Thank you.";
export const words = "Ten children slept in beds of their own on Friday. “It does not creak,” said a girl of seven.";
export const consent = { recognised: "agreed", consentBy: "Sam Carter" };

/** Tells a story of a match, with a thank-you, unless told otherwise. */
export const tell = (actor: Actor, matchId: string, more: object = {}) =>
  tellStory(actor, { matchId, thanks, story: words, ...consent, ...more });

/** The story that stands for a match. */
export const standing = (matchId: string) => db.story.findFirst({ where: { matchId, withdrawnAt: null } });

import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Reader } from "@/lib/db";
import { routes } from "@/lib/routes";
import { type Addressed, because, type Told } from "./addressed";

type Activity = Told & { name: string; role: string; projectId: string | null };

/** What somebody did for an organisation that asked them to, as that organisation reads it. What it need not hear of is not here. */
const done: Partial<Record<ActivityName, string>> = {
  "organisation.resubmitted": "sent your registration again",
  "invitation.made": "asked somebody to join you",
  "project.submitted": "sent your project for approval",
  "project.relisted": "listed your project again",
  "pledge.made": "made a pledge for you",
  "pledge.withdrawn": "took your pledge back",
  "pledge.accepted": "agreed to what was proposed",
  "pledge.declined": "said no, thank you, to a pledge",
  "pledge.countered": "proposed something else for you",
  "pledge.checked": "said that your people have the check that is needed",
  "share.invited": "asked another supplier to share your pledge",
  "share.changed": "changed another supplier’s part of your pledge",
  "share.withdrawn": "took another supplier’s part of your pledge back",
  "share.confirmed": "said yes to your part of a pledge",
  "share.declined": "said no to your part of a pledge",
  "offer.made": "wrote down something that you offer",
  "offer.changed": "changed what you offer",
  "offer.withdrawn": "took back something that you offered",
  "introduction.asked": "asked a supplier for what it offers",
  "introduction.declined": "said no to what you were asked for",
  "introduction.withdrawn": "took back what you asked for",
  "deal.recorded": "recorded what you agreed elsewhere",
  "deal.confirmed": "confirmed what you agreed elsewhere",
  "deal.refused": "said that a deal was not so",
  "delivery.recorded": "wrote down that something arrived",
  "delivery.confirmed": "confirmed what arrived",
  "delivery.disputed": "said that something did not arrive",
  "delivery.answered": "answered what is said not to have arrived",
  "delivery.rejected": "agreed that nothing arrived",
  "delivery.unconfirmed": "took back that something arrived",
  "credit.proposed": "asked that something you gave counts towards your contract",
};

/** Tells an organisation what the procurement team, or the broker that vouches for it, did on its behalf: its own people, and the broker where the team did it. */
export async function doneForYou(from: Reader, told: Activity): Promise<Addressed[]> {
  const { name, role, onBehalfOfId, userId, organisationId, projectId, reason } = told;
  const what = Object.hasOwn(done, name) ? done[name as ActivityName] : undefined;
  if (what === undefined || onBehalfOfId === null) return [];
  const whose = await from.organisation.findUniqueOrThrow({ where: { id: onBehalfOfId }, select: { kind: true } });
  if (saidElsewhere(told, whose.kind)) return [];
  // One after the other: what is in one transaction shares a connection.
  const [person, team, project] = [
    userId === null ? null : await from.user.findUnique({ where: { id: userId }, select: { name: true } }),
    organisationId === null ? null : await from.organisation.findUnique({ where: { id: organisationId } }),
    projectId === null ? null : await from.project.findUnique({ where: { id: projectId }, select: { title: true } }),
  ];
  const by = [person?.name, team?.name].filter(Boolean).join(" of ");
  const path = pathOf(told, whose.kind);
  const words = {
    subject: `Done for you${project ? `: ${project.title}` : ""}`,
    paragraphs: [
      `${by} ${what}${project ? `, for “${project.title}”` : ""}.`,
      ...because(reason, "What they gave as the reason:"),
      "It is recorded as done for you. If you did not ask for it, please tell them.",
    ],
    ...(path === null ? {} : { action: { label: "See it", path } }),
  };
  const to = role === "broker" ? { membersOf: onBehalfOfId } : { organisationId: onBehalfOfId };
  return [{ to, words }];
}

const details = z.object({
  pledgeId: z.string().optional(),
  matchId: z.string().optional(),
  contractId: z.string().optional(),
  commitmentId: z.string().optional(),
  withMatch: z.boolean().optional(),
});

/** What a community organisation is said to have received is confirmed with it; what is rejected as a match ends is told with that. */
const saidElsewhere = (told: Activity, kind: string): boolean =>
  (told.name === "delivery.recorded" && kind !== "supplier") || details.parse(told.details).withMatch === true;

function pathOf(told: Activity, kind: string): string | null {
  const { subjectId } = told;
  const { pledgeId, matchId, contractId, commitmentId } = details.parse(told.details);
  const supplier = kind === "supplier";
  switch (told.name.split(".")[0]) {
    case "project":
      return routes.communityProject(subjectId);
    case "pledge":
      return supplier ? routes.supplierPledge(subjectId) : routes.communityPledge(subjectId);
    case "share":
      return pledgeId === undefined ? null : routes.supplierPledge(pledgeId);
    case "invitation":
      return told.onBehalfOfId === null ? null : routes.people(told.onBehalfOfId);
    case "offer":
      return routes.offer(subjectId);
    case "introduction":
      return supplier ? routes.answerIntroduction(subjectId) : routes.ourIntroduction(subjectId);
    case "deal":
    case "delivery":
      return matchId === undefined ? null : supplier ? routes.supplierMatch(matchId) : routes.communityMatch(matchId);
    case "credit":
      return contractId && commitmentId ? routes.ourCommitment(contractId, commitmentId) : null;
    default:
      return null;
  }
}

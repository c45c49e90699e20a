import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ContractChange } from "@/lib/contracts/contract-fields";
import type { Tx } from "@/lib/db";
import type { Side } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/queue";
import type { MeantFor } from "@/lib/pledges/scale-to-terms";
import type { Recounted } from "@/lib/projects/counted";

/** What each activity says beside who, when and to what. */
export type Activities = {
  "membership.added": { userId: string };
  /** `left`: they went themselves. */
  "membership.ended": { userId: string; left: boolean };
  "invitation.made": { organisationId: string };
  "invitation.withdrawn": { organisationId: string };
  "invitation.accepted": { organisationId: string };
  "invitation.declined": { organisationId: string };
  "programme.created": object;
  "extract.imported": { rows: number };
  "places.imported": { what: string; rows: number };
  "register.imported": { what: string; rows: number };
  "organisation.registered": { organisationId: string };
  "organisation.approved": { organisationId: string };
  "organisation.returned": { organisationId: string };
  "organisation.resubmitted": { organisationId: string };
  "organisation.corrected": object;
  "organisation.verified": object;
  "organisation.lapsed": object;
  "vouching.ended": { organisationId: string; brokerId: string };
  "claim.made": { organisationId: string };
  "claim.approved": { organisationId: string };
  "claim.refused": { organisationId: string };
  "project.started": object;
  "project.answered": { question: string };
  /** What figures count of a listed project changed. `asksMore`: it now has a need that it did not have. */
  "project.changed": { question: string; asksMore?: true } & Recounted;
  "project.undone": { question: string } & Partial<Recounted>;
  "project.link_sent": { question: string };
  "project.submitted": object;
  "project.listed": object;
  "project.returned": object;
  "project.closed": object;
  "project.withdrawn": object;
  "project.relisted": { relistedFromId: string };
  "project.corrected": object;
  "pledge.made": { needId: string; quantity: number };
  "pledge.withdrawn": { needId: string };
  "pledge.accepted": { needId: string; matchId: string; quantity: number };
  "pledge.declined": { needId: string };
  "pledge.expired": { needId: string; side?: Side };
  /** `side`: whose answer is waited for. */
  "pledge.reminded": { needId: string; side: Side };
  "pledge.escalated": { needId: string; side: Side };
  "pledge.corrected": { needId: string };
  /** `stood`: for which promise it was meant until then, where that changed. */
  "pledge.countered": { needId: string; proposalId: string; side: Side; quantity: number; stood?: MeantFor };
  "pledge.checked": { needId: string };
  "thread.written": { messageId: string };
  "share.invited": { pledgeId: string; supplierId: string; quantity: number };
  "share.changed": { pledgeId: string; supplierId: string; quantity: number };
  "share.withdrawn": { pledgeId: string; supplierId: string; quantity: number };
  "share.confirmed": { pledgeId: string; supplierId: string; quantity: number };
  "share.declined": { pledgeId: string; supplierId: string; quantity: number };
  "offer.made": { quantity: number };
  "offer.changed": { quantity: number };
  "offer.withdrawn": object;
  "introduction.asked": { needId: string; offerId: string; quantity: number };
  "introduction.accepted": { needId: string };
  "introduction.declined": { needId: string };
  "introduction.withdrawn": { needId: string };
  "programme.timed": { timetable: Record<string, number>; before: Record<string, number> };
  "programme.weighed": { weights: Record<string, number> };
  "match.corrected": object;
  "match.completed": { confirmedQuantity: number; returnedQuantity: number };
  "match.offered_again": { offerId: string; needIds: string[] };
  "match.cancelled": { returnedQuantity: number };
  "match.returned": { returnedQuantity: number };
  /** Below nothing: so much less went back, because it came after all. */
  "match.came_late": { returnedQuantity: number };
  /** Of the pledge that stands for a deal made elsewhere. */
  "deal.recorded": { needId: string; matchId: string; quantity: number; channel: string };
  "deal.confirmed": { matchId: string; side: Side };
  "deal.refused": { matchId: string; side: Side };
  "deal.reminded": { matchId: string; awaited: Side[] };
  "deal.escalated": { matchId: string; awaited: Side[] };
  "delivery.recorded": { matchId: string; quantity: number };
  "delivery.confirmed": { matchId: string; quantity: number };
  /** `quantity`: how much arrived by their word. */
  "delivery.disputed": { matchId: string; quantity: number };
  "delivery.answered": { matchId: string };
  /** `withMatch`: nobody is told, as they are told that the match ended. */
  "delivery.rejected": { matchId: string; withMatch?: true };
  /** `stood`: how much was confirmed until then. */
  "delivery.unconfirmed": { matchId: string; stood: number; quantity: number };
  "delivery.reminded": { matchId: string; side: Side };
  "delivery.escalated": { matchId: string; side: Side };
  "delivery.evidenced": { matchId: string; fileId: string; kind: string };
  "delivery.evidence_removed": { matchId: string; fileId: string; kind: string };
  "delivery.corrected": { matchId: string };
  /** Of a match, as all that happens to its thank-you and its story. */
  "story.asked": object;
  "story.declined": object;
  /** `thanks`, `story`: whether there is one. */
  "story.told": { storyId: string; thanks: boolean; story: boolean };
  /** `thanks`: there is one now, and was none before. `tookDown`: there was a story, and is none now. */
  "story.changed": { storyId: string; thanks: boolean; story: boolean; tookDown: boolean };
  "story.withdrawn": { storyId: string; story: boolean };
  "file.added": { kind: string };
  "file.described": object;
  "file.moved": { to: string };
  "file.removed": object;
  "contract.added": { reference: string };
  /** `stood`: whose it was until then, where it is nobody's since. */
  "contract.changed": { changes: ContractChange[]; stood?: { supplierId: string } };
  /** `others`: how many more of its contracts came at once. */
  "contract.matched": { supplierId: string; others: number; stood: { supplierId: string | null } };
  "contracts.imported": { added: number; changed: number };
  "frameworks.imported": { added: number; changed: number };
  "deals.imported": { added: number; changed: number };
  "offers.imported": { added: number; changed: number };
  "projects.imported": { added: number; changed: number };
  "deliveries.imported": { added: number; changed: number };
  "framework.used": object;
  "framework.ended": object;
  /** The kinds of need whose measure changed, each with the code of its measure now. */
  "framework.mapped": { types: Record<string, string | null> };
  "double.judged": { noun: string; otherId: string; same: boolean };
  "commitment.made": { contractId: string };
  /** `meant`: how much each pledge, by its id, was to keep of the one that ended. */
  "commitment.changed": { contractId: string; insteadOf: string; meant: Record<string, number> };
  "commitment.ended": { contractId: string };
  "commitment.noticed": { contractId: string };
  "commitment.reminded": { contractId: string };
  "commitment.escalated": { contractId: string };
  "credit.proposed": { contractId: string; commitmentId: string; deliveryId: string };
  "credit.withdrawn": { contractId: string; commitmentId: string; deliveryId: string };
  "credit.agreed": { contractId: string; commitmentId: string; deliveryId: string };
  "credit.refused": { contractId: string; commitmentId: string; deliveryId: string };
  "credit.undone": { contractId: string; commitmentId: string; deliveryId: string };
  "rating.decided": { contractId: string; suggested: string; decided: string };
  "export.made": { what: string; rows?: number; format?: string; asked?: string };
  "search.saved": { telling: string };
  "search.told": { telling: string };
  "search.forgotten": object;
  "project.followed": object;
  "follow.told": { telling: string };
  "project.unfollowed": object;
};
export type ActivityName = keyof Activities;

type Told<Name extends ActivityName> = {
  /** The thing that it happened to: the noun before the full stop in its name. */
  subjectId: string;
  projectId?: string;
  programmeId: string;
  details: Activities[Name];
  /** Why, where somebody loses something. */
  reason?: string | null;
  /** Whose move it was, when the procurement team made it for them. */
  onBehalfOfId?: string;
};

/** Writes what happened in the transaction of the change it describes, and queues the telling of those whom it concerns. */
export async function record<Name extends ActivityName>(
  tx: Tx,
  actor: Actor,
  name: Name,
  told: Told<Name>,
): Promise<void> {
  const activity = await tx.activity.create({
    select: { id: true },
    data: {
      name,
      at: now(),
      userId: actor.userId,
      organisationId: actor.organisationId,
      role: actor.role,
      programmeId: told.programmeId,
      subjectId: told.subjectId,
      projectId: told.projectId ?? null,
      details: told.details,
      reason: told.reason ?? null,
      onBehalfOfId: told.onBehalfOfId ?? null,
    },
  });
  await enqueue(tx, "tell-people", { activityId: activity.id });
}

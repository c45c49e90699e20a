import type { ActivityName } from "@/lib/activity/record";
import type { Reader } from "@/lib/db";
import { aboutClaim } from "./about-claim";
import { aboutCommitment } from "./about-commitment";
import { aboutContract } from "./about-contract";
import { aboutCredit } from "./about-credit";
import { aboutRating } from "./about-rating";
import { aboutDeclined } from "./about-declined";
import { aboutDelivery, aboutMatch } from "./about-match";
import { aboutOrganisation } from "./about-organisation";
import { aboutPledge } from "./about-pledge";
import { aboutProject } from "./about-project";
import { aboutVouching } from "./about-vouching";
import type { Addressed, Told } from "./addressed";
import { claimApproved } from "./claim-approved";
import { claimMade } from "./claim-made";
import { claimRefused } from "./claim-refused";
import { commitmentChanged } from "./commitment-changed";
import { commitmentEnded } from "./commitment-ended";
import { commitmentMade } from "./commitment-made";
import { commitmentNoticed, commitmentReminded } from "./commitment-reminded";
import { creditAgreed } from "./credit-agreed";
import { creditRefused } from "./credit-refused";
import { creditUndone } from "./credit-undone";
import { ratingDecided } from "./rating-decided";
import { contractMatched } from "./contract-matched";
import { aboutDeal } from "./about-deal";
import { dealConfirmed, dealRefused } from "./deal-answered";
import { dealReminded } from "./deal-reminded";
import { dealRecorded } from "./deal-recorded";
import { deliveryAnswered } from "./delivery-answered";
import { deliveryConfirmed } from "./delivery-confirmed";
import { deliveryDisputed } from "./delivery-disputed";
import { deliveryRecorded } from "./delivery-recorded";
import { deliveryRejected } from "./delivery-rejected";
import { deliveryReminded } from "./delivery-reminded";
import { deliveryUnconfirmed } from "./delivery-unconfirmed";
import { aboutInvitation } from "./about-invitation";
import { aboutMembership } from "./about-membership";
import { aboutIntroduction } from "./about-introduction";
import { introductionAsked } from "./introduction-asked";
import { introductionDeclined } from "./introduction-declined";
import { introductionWithdrawn } from "./introduction-withdrawn";
import { invitationAccepted, invitationDeclined } from "./invitation-answered";
import { invitationMade } from "./invitation-made";
import { matchCancelled } from "./match-cancelled";
import { aboutOfferedAgain } from "./about-offered-again";
import { matchOfferedAgain } from "./match-offered-again";
import { matchCompleted } from "./match-completed";
import { membershipEnded } from "./membership-ended";
import { organisationApproved } from "./organisation-approved";
import { organisationRegistered } from "./organisation-registered";
import { organisationReturned } from "./organisation-returned";
import { aboutMessage } from "./about-message";
import { pledgeAccepted } from "./pledge-accepted";
import { pledgeChecked } from "./pledge-checked";
import { pledgeCountered } from "./pledge-countered";
import { pledgeDeclined } from "./pledge-declined";
import { pledgeExpired } from "./pledge-expired";
import { pledgeMade } from "./pledge-made";
import { pledgeReminded } from "./pledge-reminded";
import { pledgeWithdrawn } from "./pledge-withdrawn";
import { projectEnded } from "./project-ended";
import { projectLinkSent } from "./project-link-sent";
import { projectListed } from "./project-listed";
import { projectReturned } from "./project-returned";
import { projectSubmitted } from "./project-submitted";
import { aboutShare } from "./about-share";
import { shareChanged, shareInvited, shareWithdrawn } from "./share-invited";
import { shareConfirmed, shareDeclined } from "./share-answered";
import { aboutStory } from "./about-story";
import { storyAsked } from "./story-asked";
import { storyChanged, storyTold } from "./story-told";
import { storyWithdrawn } from "./story-withdrawn";
import { threadWritten } from "./thread-written";
import { vouchingEnded } from "./vouching-ended";

type Compose = (from: Reader, told: Told) => Promise<Addressed[]>;

/** A letter that is written from what is known about its subject. */
function of<About>(read: (from: Reader, told: Told) => Promise<About>, write: (about: About) => Addressed[]): Compose {
  return async (from, told) => write(await read(from, told));
}

/** Who is told what when something happens: a letter, or null where nobody needs one. An activity without an answer does not compile. */
export const letters: Record<ActivityName, Compose | null> = {
  "programme.created": null,
  "membership.added": null,
  "membership.ended": of(aboutMembership, membershipEnded),
  "invitation.made": of(aboutInvitation, invitationMade),
  "invitation.withdrawn": null,
  "invitation.accepted": of(aboutInvitation, invitationAccepted),
  "invitation.declined": of(aboutInvitation, invitationDeclined),
  "extract.imported": null,
  "places.imported": null,
  "register.imported": null,
  "organisation.registered": of(aboutOrganisation, organisationRegistered("registered")),
  "organisation.approved": of(aboutOrganisation, organisationApproved),
  "organisation.returned": of(aboutOrganisation, organisationReturned),
  "organisation.resubmitted": of(aboutOrganisation, organisationRegistered("put its registration right")),
  "organisation.corrected": null,
  "organisation.verified": null,
  "organisation.lapsed": null,
  "vouching.ended": of(aboutVouching, vouchingEnded),
  "claim.made": of(aboutClaim, claimMade),
  "claim.approved": of(aboutClaim, claimApproved),
  "claim.refused": of(aboutClaim, claimRefused),
  "project.started": null,
  "project.answered": null,
  "project.changed": null,
  "project.undone": null,
  "project.link_sent": of(aboutProject, projectLinkSent),
  "project.submitted": of(aboutProject, projectSubmitted),
  "project.listed": of(aboutProject, projectListed),
  "project.returned": of(aboutProject, projectReturned),
  "project.closed": of(aboutProject, projectEnded("closed")),
  "project.withdrawn": of(aboutProject, projectEnded("withdrawn")),
  "project.relisted": null,
  "project.corrected": null,
  "pledge.made": of(aboutPledge, pledgeMade),
  "pledge.withdrawn": of(aboutPledge, pledgeWithdrawn),
  "pledge.accepted": of(aboutPledge, pledgeAccepted),
  "pledge.declined": of(aboutDeclined, pledgeDeclined),
  "pledge.expired": of(aboutPledge, pledgeExpired),
  "pledge.reminded": of(aboutPledge, pledgeReminded),
  // The procurement team has it in its queue, as with what comes after.
  "pledge.escalated": null,
  "pledge.corrected": null,
  "pledge.countered": of(aboutPledge, pledgeCountered),
  "pledge.checked": of(aboutPledge, pledgeChecked),
  "thread.written": of(aboutMessage, threadWritten),
  "share.invited": of(aboutShare, shareInvited),
  "share.changed": of(aboutShare, shareChanged),
  "share.withdrawn": of(aboutShare, shareWithdrawn),
  "share.confirmed": of(aboutShare, shareConfirmed),
  "share.declined": of(aboutShare, shareDeclined),
  "offer.made": null,
  "offer.changed": null,
  "offer.withdrawn": null,
  "introduction.asked": of(aboutIntroduction, introductionAsked),
  // The pledge that comes of it has a letter of its own.
  "introduction.accepted": null,
  "introduction.declined": of(aboutIntroduction, introductionDeclined),
  "introduction.withdrawn": of(aboutIntroduction, introductionWithdrawn),
  "programme.timed": null,
  "programme.weighed": null,
  "match.corrected": null,
  "match.completed": of(aboutMatch, matchCompleted),
  "match.offered_again": of(aboutOfferedAgain, matchOfferedAgain),
  "match.cancelled": of(aboutMatch, matchCancelled),
  // Whoever it concerns is told of the delivery that it came of.
  "match.returned": null,
  "match.came_late": null,
  "deal.recorded": of(aboutDeal, dealRecorded),
  "deal.confirmed": of(aboutDeal, dealConfirmed),
  "deal.refused": of(aboutDeal, dealRefused),
  "deal.reminded": of(aboutDeal, dealReminded),
  "deal.escalated": null,
  "delivery.recorded": of(aboutDelivery, deliveryRecorded),
  "delivery.confirmed": of(aboutDelivery, deliveryConfirmed),
  "delivery.disputed": of(aboutDelivery, deliveryDisputed),
  "delivery.answered": of(aboutDelivery, deliveryAnswered),
  "delivery.rejected": of(aboutDelivery, deliveryRejected),
  "delivery.unconfirmed": of(aboutDelivery, deliveryUnconfirmed),
  "delivery.reminded": of(aboutDelivery, deliveryReminded),
  "delivery.escalated": null,
  "story.asked": of(aboutMatch, storyAsked),
  // It costs nothing, and the supplier is not told.
  "story.declined": null,
  "story.told": of(aboutStory, storyTold),
  "story.changed": of(aboutStory, storyChanged),
  "story.withdrawn": of(aboutStory, storyWithdrawn),
  // It is seen beside the delivery.
  "delivery.evidenced": null,
  "delivery.evidence_removed": null,
  "delivery.corrected": null,
  "file.added": null,
  "file.described": null,
  "file.moved": null,
  "file.removed": null,
  "contract.added": null,
  "contract.changed": null,
  "contract.matched": of(aboutContract, contractMatched),
  "contracts.imported": null,
  "frameworks.imported": null,
  // Each deal has a letter of its own.
  "deals.imported": null,
  "offers.imported": null,
  "projects.imported": null,
  "deliveries.imported": null,
  "framework.used": null,
  "framework.ended": null,
  "framework.mapped": null,
  "double.judged": null,
  "commitment.made": of(aboutCommitment, commitmentMade),
  "commitment.changed": of(aboutCommitment, commitmentChanged),
  "commitment.ended": of(aboutCommitment, commitmentEnded),
  "commitment.noticed": of(aboutCommitment, commitmentNoticed),
  "commitment.reminded": of(aboutCommitment, commitmentReminded),
  "commitment.escalated": null,
  // The procurement team has it in its queue.
  "credit.proposed": null,
  "credit.withdrawn": null,
  "credit.agreed": of(aboutCredit, creditAgreed),
  "credit.refused": of(aboutCredit, creditRefused),
  "credit.undone": of(aboutCredit, creditUndone),
  "rating.decided": of(aboutRating, ratingDecided),
  "export.made": null,
  "search.saved": null,
  "search.told": null,
  "search.forgotten": null,
  "project.followed": null,
  "follow.told": null,
  "project.unfollowed": null,
};

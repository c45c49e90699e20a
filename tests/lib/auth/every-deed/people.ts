import { db } from "@/lib/db";
import type { InvitationStatus } from "@/lib/generated/prisma/enums";
import { acceptInvitation, declineInvitation } from "@/lib/invitations/answer-invitation";
import { makeInvitation } from "@/lib/invitations/make-invitation";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { endMembership } from "@/lib/organisations/end-membership";
import { aProgramme, aUser } from "@/tests/support/factories";
import { answers } from "./answers";
import { type Cast, org, placeOwner } from "./cast";

const reason = "She has moved to Leeds";
let made = 0;

async function alsoElsewhere(cast: Cast) {
  const { id: programmeId } = await aProgramme();
  await db.participation.create({ data: { organisationId: org(cast.owner), programmeId } });
  return org(cast.owner);
}

/** The rival's person is asked to join the owner's organisation. */
async function anInvitationIn(cast: Cast, status: InvitationStatus) {
  const whose = { organisationId: org(cast.owner), userId: cast.rival.userId ?? "" };
  await db.invitation.updateMany({ where: { status: "asked" }, data: { status: "withdrawn", answeredAt: new Date() } });
  await db.membership.deleteMany({ where: whose });
  const from = { programmeId: cast.owner.programmeId ?? "", invitedById: cast.owner.userId ?? "" };
  const answeredAt = status === "asked" ? null : new Date();
  return db.invitation.create({ data: { ...whose, ...from, status, answeredAt } });
}

async function aColleague(cast: Cast) {
  return db.membership.create({ data: { organisationId: org(cast.owner), userId: (await aUser()).id } });
}

/** The only person of the owner's organisation. */
async function theOnlyOne(cast: Cast) {
  const whose = { organisationId: org(cast.owner), userId: cast.owner.userId ?? "" };
  await db.membership.deleteMany({ where: { organisationId: whose.organisationId } });
  return db.membership.create({ data: whose });
}

// prettier-ignore
const ofThoseAsked = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  asked:     "· · · · · · ✓ · · · ·",
  accepted:  "· · · · · · ! · · · ·",
  declined:  "· · · · · · ! · · · ·",
  withdrawn: "· · · · · · ! · · · ·",
};

/** Who asks whom to join an organisation, and who ends that somebody acts for it, in each state. */
// prettier-ignore
export const ofPeople = {
  "invitation.make": [
    answers(makeInvitation, placeOwner, (actor, organisationId) => makeInvitation(actor, { organisationId, email: `colleague-${(made += 1)}@example.org` }), {
      submitted: "✓ · ✓ · · · · ✓ · · ✗",
      approved:  "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
      returned:  "✓ · ✓ · · · · ✓ · · ✗",
    }),
    answers("ask somebody into an organisation of two programmes", alsoElsewhere, (actor, organisationId) => makeInvitation(actor, { organisationId, email: `colleague-${(made += 1)}@example.org` }), {
      approved:  "✓ ✗ ✗ ✗ ✗ ✗ ✗ ✗ · ✗ ✗",
    }),
  ],
  "invitation.withdraw": [
    answers(withdrawInvitation, anInvitationIn, (actor, { id }) => withdrawInvitation(actor, { invitationId: id }), {
      asked:     "✓ · ✓ · · · · ✓ · · ✗",
      accepted:  "! · ! · · · · ! · · ✗",
      declined:  "! · ! · · · · ! · · ✗",
      withdrawn: "! · ! · · · · ! · · ✗",
    }),
  ],
  "invitation.answer": [
    answers(acceptInvitation, anInvitationIn, (actor, { id }) => acceptInvitation(actor, { invitationId: id }), ofThoseAsked),
    answers(declineInvitation, anInvitationIn, (actor, { id }) => declineInvitation(actor, { invitationId: id }), ofThoseAsked),
  ],
  "membership.end": [
    answers(endMembership, aColleague, (actor, { id }) => endMembership(actor, { membershipId: id, reason }), { "one of several": "✓ · ✓ · · · · ✓ · · ✗" }),
    answers("end that the only person acts for it", theOnlyOne, (actor, { id }) => endMembership(actor, { membershipId: id, reason }), { "the only one": "! · ✓ · · · · ✓ · · ✗" }),
  ],
};

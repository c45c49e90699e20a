import { addGroup } from "@/lib/brokers/add-group";
import { askToVouch } from "@/lib/brokers/ask-to-vouch";
import { endVouching } from "@/lib/brokers/end-vouching";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import { makeClaim } from "@/lib/claims/make-claim";
import { db } from "@/lib/db";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { registerOrganisation } from "@/lib/organisations/register-organisation";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import type { ClaimStatus } from "@/lib/generated/prisma/enums";
import { anOrganisation, aUser } from "@/tests/support/factories";
import { answers } from "./answers";
import { type Cast, org, placeOwner } from "./cast";

const details = { name: "Lozells Lantern", legalForm: "unincorporated", noNumber: "yes", about: "Beds for children" };
const reason = "Nobody answers the telephone";
const message = "I have run it since 2019";
const nothing = () => Promise.resolve(null);
const here = ({ owner }: Cast) => owner.programmeId ?? "";

async function aVouchingIn(cast: Cast, state: "live" | "ended") {
  const data = { brokerId: org(cast.broker), programmeId: here(cast) };
  const { id: organisationId } = await anOrganisation("community", { programmeId: here(cast) });
  const ended = state === "ended" ? { endedAt: new Date(), reason } : {};
  return db.vouching.create({ data: { ...data, organisationId, ...ended } });
}

async function ownersVouchingIn(cast: Cast, state: "live" | "ended") {
  const both = { brokerId: org(cast.broker), organisationId: org(cast.owner) };
  await db.vouching.updateMany({ where: { ...both, endedAt: null }, data: { endedAt: new Date() } });
  const ended = state === "ended" ? { endedAt: new Date(), reason } : {};
  return db.vouching.create({ data: { ...both, programmeId: here(cast), ...ended } });
}

const aClaimIn = (by: "somebody" | "a broker") => async (cast: Cast, status: ClaimStatus) => {
  await db.claim.updateMany({ where: { status: "submitted" }, data: { status: "refused", decidedAt: new Date() } });
  const brokerId = by === "somebody" ? null : org(cast.stranger);
  const decidedAt = status === "submitted" ? null : new Date();
  const whose = { organisationId: org(cast.owner), programmeId: here(cast), userId: (await aUser()).id };
  await db.vouching.deleteMany({ where: { brokerId: org(cast.stranger), organisationId: org(cast.owner) } });
  return db.claim.create({ data: { ...whose, brokerId, message, status, decidedAt } });
};

// prettier-ignore
const ofRegistration = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  submitted: "✗ · ✗ · · · · ✓ · · ✗",
  approved:  "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ ✗",
  returned:  "✗ · ✗ · · · · ! · · ✗",
};
const bySomebodyAnywhere = "✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✗ ✗";
// Whose a group is, its own people do not decide; which broker answers for it, no broker does.
// prettier-ignore
const ofClaim = {
  submitted: "✗ · ✓ · · · · ✓ · · ✗",
  approved:  "✗ · ! · · · · ! · · ✗",
  refused:   "✗ · ! · · · · ! · · ✗",
};
// prettier-ignore
const ofAsking = {
  submitted: "✓ · ✗ ✗ · · · ✓ · · ✗",
  approved:  "! · ✗ ✗ · · · ! · · ✗",
  refused:   "! · ✗ ✗ · · · ! · · ✗",
};

/** What is done to an organisation's place in a programme, and to who answers for it, in each state. */
// prettier-ignore
export const ofOrganisations = {
  "organisation.register": [
    answers(registerOrganisation, nothing, (actor, _, cast) => registerOrganisation(actor, { ...details, programmeId: here(cast), kind: "community" }), { new: bySomebodyAnywhere }),
  ],
  "organisation.approve": [answers(approveOrganisation, placeOwner, (actor, id) => approveOrganisation(actor, { organisationId: id }), ofRegistration)],
  "organisation.return":  [answers(returnOrganisation, placeOwner, (actor, id) => returnOrganisation(actor, { organisationId: id, reason }), ofRegistration)],
  "organisation.resubmit": [
    answers(resubmitOrganisation, placeOwner, (actor, id) => resubmitOrganisation(actor, { ...details, organisationId: id }), {
      submitted: "! · ! · · · · ! · · ✗",
      approved:  "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      returned:  "✓ · ✓ · · · · ✓ · · ✗",
    }),
  ],
  "group.add": [answers(addGroup, nothing, (actor) => addGroup(actor, details), { new: "✗ ✗ ✓ ✓ ✗ ✗ ✗ ✗ ✗ ✗ ✗" })],
  "vouching.ask": [
    answers(askToVouch, placeOwner, (actor, id) => askToVouch(actor, { organisationId: id, message }), {
      submitted: "✗ ✗ · · ✗ ✗ ✗ ✗ ✗ ✗ ✗",
      approved:  "✗ ✗ ! ✓ ✗ ✗ ✗ ✗ ✗ ✗ ✗",
      returned:  "✗ ✗ · · ✗ ✗ ✗ ✗ ✗ ✗ ✗",
    }),
  ],
  "vouching.end": [
    answers(endVouching, ownersVouchingIn, (actor, { id }) => endVouching(actor, { vouchingId: id, reason }), {
      live:      "✓ · ✓ · · · · ✓ · · ✗",
      ended:     "! · ! · · · · ! · · ✗",
    }),
    answers("end that a broker answers for another group", aVouchingIn, (actor, { id }) => endVouching(actor, { vouchingId: id, reason }), {
      live:      "· · ✓ · · · · ✓ · · ✗",
      ended:     "· · ! · · · · ! · · ✗",
    }),
  ],
  "claim.make": [
    answers(makeClaim, placeOwner, (actor, id) => makeClaim(actor, { organisationId: id, message }), {
      submitted: "· · · · · · · · · ✗ ✗",
      approved:  "! ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✗ ✗",
      returned:  "· · · · · · · · · ✗ ✗",
    }),
  ],
  "claim.decide": [
    answers(approveClaim, aClaimIn("somebody"), (actor, { id }) => approveClaim(actor, { claimId: id }), ofClaim),
    answers(refuseClaim, aClaimIn("somebody"), (actor, { id }) => refuseClaim(actor, { claimId: id, reason }), ofClaim),
    answers("let a broker answer for it", aClaimIn("a broker"), (actor, { id }) => approveClaim(actor, { claimId: id }), ofAsking),
    answers("let no broker answer for it", aClaimIn("a broker"), (actor, { id }) => refuseClaim(actor, { claimId: id, reason }), ofAsking),
  ],
};

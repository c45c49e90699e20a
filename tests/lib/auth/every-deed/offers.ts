import type { IntroductionStatus, OfferStatus, ProjectStatus } from "@/lib/generated/prisma/enums";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { askForOffer } from "@/lib/introductions/ask-for-offer";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { withdrawIntroduction } from "@/lib/introductions/withdraw-introduction";
import { changeOffer } from "@/lib/offers/change-offer";
import { makeOffer } from "@/lib/offers/make-offer";
import { offerAgain } from "@/lib/offers/offer-again";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import { anIntroduction } from "@/tests/support/factories";
import { answers } from "./answers";
import { type Cast, forLead } from "./cast";
import { aMatchIn, anOfferIn, aProjectIn } from "./subjects";

const typedOffer = { type: "goods", description: "Beds", quantity: "20", unit: "beds" };
const nothing = () => Promise.resolve(null);

async function offerAndNeed(cast: Cast, offer: OfferStatus, project: ProjectStatus) {
  const { needId } = await aProjectIn(cast, project);
  return { needId, offerId: (await anOfferIn(cast, offer)).id };
}

async function anIntroductionIn(cast: Cast, status: IntroductionStatus) {
  const { needId, offerId } = await offerAndNeed(cast, "open", "listed");
  return anIntroduction({ needId, offerId, status });
}

// prettier-ignore
const ofOffer = {
  //         owner other broker stranger lead sharer rival team elsewhere visitor system
  open:      "✗ ✗ ✗ ✗ ✓ · · ✓ · · ✗",
  withdrawn: "· · · · ! · · ! · · ✗",
};
// prettier-ignore
const bySupplier = {
  asked:     "✗ · ✗ · ✓ · · ✓ · · ✗",
  accepted:  "✗ · ✗ · ! · · ! · · ✗",
  declined:  "✗ · ✗ · ! · · ! · · ✗",
  withdrawn: "✗ · ✗ · ! · · ! · · ✗",
};

/** What is done to an offer and to the asking for one, in each state of the offer, of the project that asks, and of the asking. */
// prettier-ignore
export const ofOffers = {
  "offer.make": [
    // Another programme's team names no supplier of its own here.
    answers(makeOffer, nothing, (actor, _, cast) => makeOffer(actor, { ...typedOffer, ...forLead(actor, cast) }), { new: "✗ ✗ ✗ ✗ ✓ ✓ ✓ ✓ ? ✗ ✗" }),
    // What comes back is the lead's to offer again, not a sharer's.
    answers(offerAgain, aMatchIn, (actor, { id }) => offerAgain(actor, { matchId: id }), {
      agreed:      "✗ · ✗ · ! ✗ · ! · · ✗",
      delivering:  "✗ · ✗ · ! ✗ · ! · · ✗",
      completed:   "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
      written_off: "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
      cancelled:   "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
    }),
  ],
  "offer.change":   [answers(changeOffer, anOfferIn, (actor, { id }) => changeOffer(actor, { ...typedOffer, offerId: id }), ofOffer)],
  "offer.withdraw": [answers(withdrawOffer, anOfferIn, (actor, { id }) => withdrawOffer(actor, { offerId: id }), ofOffer)],
  "introduction.ask": [
    answers(askForOffer, (cast: Cast, offer: OfferStatus) => offerAndNeed(cast, offer, "listed"), (actor, ids) => askForOffer(actor, { ...ids, quantity: "5" }), {
      open:      "✓ ✗ ✓ ✗ ✗ · · ✓ · · ✗",
      withdrawn: "· · · · ✗ · · ! · · ✗",
    }),
    answers("ask for an open offer", (cast: Cast, project: ProjectStatus) => offerAndNeed(cast, "open", project), (actor, ids) => askForOffer(actor, { ...ids, quantity: "5" }), {
      draft:     "! · ! · · · · · · · ✗",
      submitted: "! · ! · · · · ! · · ✗",
      listed:    "✓ ✗ ✓ ✗ ✗ · · ✓ · · ✗",
      closed:    "! ✗ ! ✗ ✗ · · ! · · ✗",
      withdrawn: "! · ! · ✗ · · ! · · ✗",
    }),
  ],
  "introduction.withdraw": [
    answers(withdrawIntroduction, anIntroductionIn, (actor, { id }) => withdrawIntroduction(actor, { introductionId: id }), {
      asked:     "✓ · ✓ · ✗ · · ✓ · · ✗",
      accepted:  "! · ! · ✗ · · ! · · ✗",
      declined:  "! · ! · ✗ · · ! · · ✗",
      withdrawn: "! · ! · ✗ · · ! · · ✗",
    }),
  ],
  "introduction.accept":  [answers(acceptIntroduction, anIntroductionIn, (actor, { id }) => acceptIntroduction(actor, { introductionId: id }), bySupplier)],
  "introduction.decline": [answers(declineIntroduction, anIntroductionIn, (actor, { id }) => declineIntroduction(actor, { introductionId: id }), bySupplier)],
};

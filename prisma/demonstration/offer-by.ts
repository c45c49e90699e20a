import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { askForOffer } from "@/lib/introductions/ask-for-offer";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { makeOffer } from "@/lib/offers/make-offer";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import type { Step } from "./scene";

type OfferTold = {
  type: NeedType;
  description: string;
  /** As typed: pounds for money. */
  quantity: string;
  unit?: string;
  forDays?: number;
  postcode?: string;
  conditions?: string;
};
/** What somebody asks for: a need by its project's title and its own description. */
type AskTold = { project: string; need: string; quantity: string; message?: string };

/** The moves of something that a supplier offers, each so many days ago. */
export function offerBy(supplier: string, { forDays, ...told }: OfferTold) {
  const name = `offer ${told.description}`;
  const step = (by: string, daysAgo: number, deed: Step["deed"]): Step => ({ daysAgo, by, deed });
  return {
    made: (daysAgo: number) =>
      step(supplier, daysAgo, async (actor, { keep }) => {
        const until = forDays === undefined ? "" : dayInLondon(new Date(now().getTime() + forDays * 86_400_000));
        keep(name, (await makeOffer(actor, { ...told, until })).id);
      }),
    /** It rang up, and somebody wrote it down for it. */
    saidTo: (by: string, daysAgo: number) =>
      step(by, daysAgo, async (actor, { keep }) => {
        const { id: supplierId } = await db.organisation.findFirstOrThrow({ where: { name: supplier } });
        keep(name, (await makeOffer(actor, { ...told, supplierId })).id);
      }),
    withdrawn: (daysAgo: number, reason: string) =>
      step(supplier, daysAgo, (actor, { find }) => withdrawOffer(actor, { offerId: find(name), reason })),
    /** Somebody asks for it, for a need that is listed by then. */
    askedFor: (by: string, ask: AskTold) => {
      const asked = `introduction ${ask.project}`;
      return {
        asked: (daysAgo: number) =>
          step(by, daysAgo, async (actor, { find, keep }) => {
            const need = await db.need.findFirstOrThrow({
              where: { description: ask.need, project: { title: ask.project, status: "listed" } },
              select: { id: true },
            });
            const { quantity, message } = ask;
            keep(asked, (await askForOffer(actor, { needId: need.id, offerId: find(name), quantity, message })).id);
          }),
        agreed: (daysAgo: number, message: string) =>
          step(supplier, daysAgo, async (actor, { find, keep }) => {
            keep(
              `pledge ${asked}`,
              (await acceptIntroduction(actor, { introductionId: find(asked), message })).pledgeId,
            );
          }),
        taken: (daysAgo: number) =>
          step(by, daysAgo, (actor, { find }) => acceptPledge(actor, { pledgeId: find(`pledge ${asked}`) })),
        declined: (daysAgo: number, reason: string) =>
          step(supplier, daysAgo, (actor, { find }) =>
            declineIntroduction(actor, { introductionId: find(asked), reason }),
          ),
      };
    },
  };
}

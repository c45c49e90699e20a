import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { offerWords } from "@/components/offers/offer-words";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatQuantity } from "@/lib/needs/quantity";
import type { OffersForNeed } from "@/lib/offers/load-offers-for-need";
import { routes } from "@/lib/routes";
import { askForOfferAction } from "./actions";

type Offer = OffersForNeed["offers"][number];

/** One offer, and the form to ask for it. */
export function AskForOffer({ need, offer, open }: { need: OffersForNeed; offer: Offer; open: boolean }) {
  const { id, line, supplier, about, conditions, district, asked, fits } = offer;
  const wanted = line ? `“${line.description}”, instead of money` : formatQuantity(need, need.left);
  return (
    <Card as="section" level={2} title={offerWords(offer)}>
      <p>
        You need {wanted}. {formatQuantity(offer, fits)} could come from here.
      </p>
      {conditions && <p className="soft text-small">They say: {conditions}</p>}
      {district && <p className="soft text-small">From {district}</p>}
      {about && <p className="soft text-small">{about}</p>}
      {asked === null ? (
        <ActionForm
          folded={`Ask ${supplier} for this`}
          unfolded={open}
          action={askForOfferAction}
          submission={randomUUID()}
          idEnd={`-${id}`}
          hidden={{ needId: need.id, offerId: id, ...(line ? { lineId: line.id } : {}) }}
        >
          <div className="stack">
            <QuantityField
              id={`quantity-${id}`}
              counted={{ cash: offer.type === "cash", line: null, unit: offer.unit }}
              label={offer.type === "cash" ? "How much would you like?" : "How many would you like?"}
              quantity={fits}
            />
            <TextArea
              id={`message-${id}`}
              name="message"
              label="What would it make possible?"
              hint={`${supplier} reads this. You can leave it empty.`}
              rows={2}
              maxLength={1000}
            />
            <div className="actions">
              <SubmitButton pendingLabel="Asking…">Ask {supplier}</SubmitButton>
            </div>
          </div>
        </ActionForm>
      ) : (
        <p>
          <a href={routes.ourIntroduction(asked)}>You have asked for this</a>, and {supplier} has yet to answer.
        </p>
      )}
    </Card>
  );
}

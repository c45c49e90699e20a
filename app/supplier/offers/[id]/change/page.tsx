import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OfferFields } from "@/components/offers/offer-fields";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOfferToChange } from "@/lib/offers/load-offer-to-change";
import { routes } from "@/lib/routes";
import { changeOfferAction } from "../../actions";

export const metadata: Metadata = { title: "Change an offer" };

export default async function ChangeOfferPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atSupplier(routes.changeOffer(id));
  const offer = await page(() => loadOfferToChange(actor, id));
  return (
    <WorkArea area={area} current="offers" width="narrow" forWhom={offer.supplier.name}>
      <div className="stack-loose">
        <BackLink href={routes.offer(id)}>Back to this offer</BackLink>
        <PageHeading eyebrow={offer.description} title="Change this offer" />
        <ActionForm action={changeOfferAction} hidden={{ offerId: id, type: offer.type }}>
          <div className="stack-loose">
            <OfferFields type={offer.type} offer={offer} />
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save the change</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}

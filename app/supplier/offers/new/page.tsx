import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OfferFields } from "@/components/offers/offer-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { routes } from "@/lib/routes";
import { makeOfferAction } from "../actions";

export const metadata: Metadata = { title: "Offer something" };

type Props = { searchParams: Promise<{ type?: string | string[]; for?: string | string[] }> };

/** A supplier says what it could give: first the kind, then how much; or the procurement team for the supplier that it names. */
export default async function NewOfferPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { actor, area } = await atSupplier(routes.newOffer);
  const own = actor.role === "supplier" ? actor.organisationId : null;
  const supplier = await page(() => loadOrganisation(actor, own ?? [asked.for ?? ""].flat()[0] ?? ""));
  const approved = supplier.kind === "supplier" && supplier.status === "approved";
  const again = own === null ? routes.offerFor(supplier.id) : routes.newOffer;
  const list = own === null ? routes.reviewOrganisation(supplier.id) : routes.offers;
  const chosen = [asked.type ?? []].flat();
  const type = needTypeOrder.find((each) => chosen.includes(each));
  return (
    <WorkArea area={area} current="offers" width="narrow" forWhom={supplier.name}>
      <div className="stack-loose">
        <BackLink href={type === undefined ? list : again}>Back</BackLink>
        <PageHeading
          eyebrow="Offer something"
          title={type === undefined ? "What kind of help could you give?" : needTypes[type].name}
        />
        {!approved && (
          <Notice title="Your organisation is waiting for approval">
            You can make offers as soon as the procurement team has approved your organisation.
          </Notice>
        )}
        {approved && type === undefined && <ChooseType supplierId={supplier.id} missed={chosen.length > 0} />}
        {approved && type !== undefined && (
          <ActionForm action={makeOfferAction} submission={randomUUID()} hidden={{ type, supplierId: supplier.id }}>
            <div className="stack-loose">
              <OfferFields type={type} />
              <p className="soft text-small">
                The procurement team and approved community organisations see this. Other suppliers and the public do
                not. You can change it or take it back.
              </p>
              <div className="actions">
                <SubmitButton pendingLabel="Saving…">Save this offer</SubmitButton>
              </div>
            </div>
          </ActionForm>
        )}
      </div>
    </WorkArea>
  );
}

function ChooseType({ supplierId, missed }: { supplierId: string; missed: boolean }) {
  const options = needTypeOrder.map((value) => ({
    value,
    label: needTypes[value].name,
    hint: value === "cash" ? "From a staff fund, or a gift" : needTypes[value].hint,
  }));
  return (
    <form className="stack-loose" method="get">
      <input type="hidden" name="type" value="" />
      <input type="hidden" name="for" value={supplierId} />
      <RadioGroup
        name="type"
        label="Choose one. You can add more afterwards."
        options={options}
        error={missed ? ["Choose what kind of help it is"] : undefined}
      />
      <div className="actions">
        <Button>Continue</Button>
      </div>
    </form>
  );
}

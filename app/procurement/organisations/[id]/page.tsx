import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ClaimsToDecide } from "@/components/claims/claims-to-decide";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { ParticipationTag } from "@/components/organisations/participation-tag";
import { VerificationShown } from "@/components/organisations/verification-shown";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { listVouchings } from "@/lib/brokers/list-vouchings";
import { listClaims } from "@/lib/claims/list-claims";
import { listCountable } from "@/lib/commitments/list-countable";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { legalForms } from "@/lib/organisations/legal-forms";
import { listOurOffers } from "@/lib/offers/list-our-offers";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { listPeople } from "@/lib/organisations/list-people";
import { kindNames } from "@/lib/organisations/organisation-kinds";
import { routes } from "@/lib/routes";
import {
  approveClaimAction,
  approveOrganisationAction,
  refuseClaimAction,
  resubmitAction,
  returnOrganisationAction,
} from "./actions";
import { ForSupplier } from "./for-supplier";
import { WhoSpeaks } from "./who-speaks";

export const metadata: Metadata = { title: "An organisation to look at" };

type Shown = Awaited<ReturnType<typeof loadOrganisation>>;

/** What an organisation said of itself; while it waits, approve it or return it with a reason. */
export default async function ReviewOrganisationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.reviewOrganisation(id));
  const [organisation, claims, vouchings, theirPeople] = await page(() =>
    Promise.all([loadOrganisation(actor, id), listClaims(actor, id), listVouchings(actor, id), listPeople(actor, id)]),
  );
  const { name, kind, about, status } = organisation;
  const [offers, countable] =
    kind === "supplier"
      ? await Promise.all([listOurOffers(actor, id), listCountable({ ...actor, organisationId: id })])
      : [[], []];
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading title={name} eyebrow={kindNames[kind]} lede={about} />
        <p className="meta">
          <ParticipationTag status={status} />
          <a href={routes.history("organisations", organisation.id)}>What happened so far</a>
        </p>
        <SummaryList rows={answers(organisation, theirPeople !== null)} />
        <ClaimsToDecide claims={claims} approve={approveClaimAction} refuse={refuseClaimAction} />
        {kind === "community" && <WhoSpeaks {...{ organisation, vouchings }} />}
        {kind === "supplier" && status === "approved" && (
          <ForSupplier {...{ supplier: organisation, offers, countable }} />
        )}
        {status === "returned" && <PutRight organisation={organisation} />}
        {status === "submitted" && <Decide organisationId={id} name={name} />}
      </div>
    </WorkArea>
  );
}

function answers(organisation: Shown, speaksForPeople: boolean) {
  const { legalForm, charityNumber, companyNumber, verification, postcode } = organisation;
  const { people, submittedAt, decidedAt, reason } = organisation;
  return [
    { label: "What it is", value: legalForm ? legalForms[legalForm] : "Not said" },
    { label: "Charity number", value: charityNumber ?? "None" },
    { label: "Company number", value: companyNumber ?? "None" },
    { label: "What the register says", value: <VerificationShown verification={verification} /> },
    { label: "Postcode", value: postcode ?? "Not said" },
    {
      label: "People",
      value: people.map((each) => (each.name ? `${each.name}, ${each.email}` : each.email)).join("\n") || "Nobody yet",
      ...(speaksForPeople && { change: { href: routes.people(organisation.id) } }),
    },
    { label: "Sent to you", value: formatInstantDay(submittedAt) },
    ...(decidedAt ? [{ label: "Decided", value: formatInstantDay(decidedAt) }] : []),
    ...(reason ? [{ label: "Returned, because", value: reason }] : []),
  ];
}

function PutRight({ organisation }: { organisation: Shown }) {
  return (
    <section className="stack">
      <h2>What they have to put right</h2>
      <p>
        They have your reason, and can put it right themselves. If they ring up, you can do it as they tell you. It is
        recorded as done for them, and they are told.
      </p>
      <ActionForm
        folded="Put it right for them"
        action={resubmitAction}
        submission={randomUUID()}
        hidden={{ organisationId: organisation.id }}
      >
        <OrganisationFields given={organisation} />
        <div className="actions">
          <SubmitButton pendingLabel="Sending…">Send it again for {organisation.name}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

function Decide({ organisationId, name }: { organisationId: string; name: string }) {
  return (
    <section className="card stack" aria-labelledby="decide">
      <h2 id="decide">Your decision</h2>
      <ActionForm action={approveOrganisationAction} submission={randomUUID()} hidden={{ organisationId }}>
        <SubmitButton>Approve {name}</SubmitButton>
      </ActionForm>
      <Details summary="Return it so that something can be put right" open>
        <ActionForm action={returnOrganisationAction} submission={randomUUID()} hidden={{ organisationId }}>
          <TextArea
            name="reason"
            label="What has to change?"
            hint="They read this, and can put it right and send it again"
          />
          <SubmitButton variant="quiet">Return with this reason</SubmitButton>
        </ActionForm>
      </Details>
    </section>
  );
}

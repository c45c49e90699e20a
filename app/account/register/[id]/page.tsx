import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { atAccount } from "@/lib/http/at-account";
import { page } from "@/lib/http/page";
import { actorIn } from "@/lib/auth/person";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { routes } from "@/lib/routes";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { resubmitAction } from "./actions";

export const metadata: Metadata = { title: "Change your registration" };

/** A registration that was returned: what has to change, the answers as they were given, and the way to send it again. */
export default async function RegistrationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, area } = await atAccount(routes.registration(id));
  const actor = actorIn(person, id);
  if (actor.vouchesFor.includes(id)) redirect(routes.group(id));
  const registration = await page(() => loadOrganisation(actor, id));
  if (actor.organisationId !== id || registration.status !== "returned") notFound();
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.account}>Your account</BackLink>
        <PageHeading title="Change your registration" />
        <Notice tone="warn" title="What the procurement team asks for">
          <p className="whitespace-pre-line">{registration.reason}</p>
        </Notice>
        <ActionForm action={resubmitAction.bind(null, id)} submission={randomUUID()}>
          <OrganisationFields given={registration} />
          <div className="actions">
            <SubmitButton pendingLabel="Sending…">Send it again</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </PublicPage>
  );
}

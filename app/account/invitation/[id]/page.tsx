import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { YourName } from "@/components/organisations/your-name";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstantDay } from "@/lib/dates";
import { atAccount } from "@/lib/http/at-account";
import { page } from "@/lib/http/page";
import { loadInvitation } from "@/lib/invitations/list-invitations";
import { kindNames } from "@/lib/organisations/organisation-kinds";
import { routes } from "@/lib/routes";
import { acceptInvitationAction, declineInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Will you join?" };

/** Somebody reads who asks them to join which organisation, and answers. */
export default async function InvitationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, area } = await atAccount(routes.invitation(id));
  const { status, organisation, invitedBy, createdAt } = await page(() => loadInvitation(person, id));
  const { name, kind, about } = organisation;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.account}>Your account</BackLink>
        <PageHeading eyebrow={kindNames[kind]} title={`Will you join ${name}?`} lede={about} />
        {status === "asked" ? (
          <>
            <p>
              {invitedBy.name ?? invitedBy.email} ({invitedBy.email}) asked you on {formatInstantDay(createdAt)}. If you
              say yes, you can see what waits for {name}, and answer it.
            </p>
            <Answer id={id} name={name} named={person.named} />
          </>
        ) : (
          <Answered status={status} name={name} />
        )}
      </div>
    </PublicPage>
  );
}

function Answer({ id, name, named }: { id: string; name: string; named: boolean }) {
  const hidden = { invitationId: id };
  return (
    <>
      <ActionForm action={acceptInvitationAction} submission={randomUUID()} hidden={hidden}>
        {!named && <YourName />}
        <div className="actions">
          <SubmitButton pendingLabel="One moment…">Yes, join {name}</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={declineInvitationAction} submission={randomUUID()} hidden={hidden}>
        <div className="actions">
          <SubmitButton variant="quiet">No, thank you</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function Answered({ status, name }: { status: "accepted" | "declined" | "withdrawn"; name: string }) {
  if (status === "accepted") {
    return (
      <Notice tone="success" title="You have said yes">
        If you still belong to {name}, you find it in <a href={routes.account}>your account</a>.
      </Notice>
    );
  }
  return status === "declined" ? (
    <Notice title="You have said no, thank you">They know. If you change your mind, they can ask you again.</Notice>
  ) : (
    <Notice tone="warn" title="They have taken this back">
      If you think that this is a mistake, talk to them.
    </Notice>
  );
}

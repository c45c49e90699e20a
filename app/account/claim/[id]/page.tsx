import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { YourName } from "@/components/organisations/your-name";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { loadClaimPage } from "@/lib/claims/load-claim-page";
import { atAccount } from "@/lib/http/at-account";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { makeClaimAction } from "./actions";

export const metadata: Metadata = { title: "This is our group" };

/** Somebody says that a group which others listed is theirs, and reads what came of it. */
export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, area } = await atAccount(routes.claim(id));
  const group = await page(() => loadClaimPage(person, id));
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.account}>Your account</BackLink>
        <PageHeading eyebrow={group.name} title="Is this your group?" lede={group.about} />
        <Standing group={group} />
        {!group.belongs && group.claim?.status !== "submitted" && <ClaimForm id={id} named={person.named} />}
      </div>
    </PublicPage>
  );
}

function Standing({ group: { name, belongs, claim } }: { group: Awaited<ReturnType<typeof loadClaimPage>> }) {
  if (belongs) {
    return (
      <Notice tone="success" title="Yes, it is yours">
        You can act for {name}. <a href={routes.account}>Choose it in your account</a>
      </Notice>
    );
  }
  if (claim?.status === "submitted") {
    return (
      <Notice tone="success" title="We have it">
        Somebody who knows {name} looks at it. We write to you as soon as they have.
      </Notice>
    );
  }
  if (claim?.status === "refused") {
    return (
      <Notice tone="warn" title="Nobody could agree to that yet">
        {claim.reason}
      </Notice>
    );
  }
  return <p>Others listed this group for you. If you belong to it, you can do that yourself from now on.</p>;
}

function ClaimForm({ id, named }: { id: string; named: boolean }) {
  return (
    <ActionForm action={makeClaimAction} submission={randomUUID()} hidden={{ organisationId: id }}>
      <div className="stack-loose">
        {!named && <YourName />}
        <TextArea
          name="message"
          label="Who are you, and what do you do in the group?"
          hint="Somebody who knows the group reads this, so say how they can tell that it is you."
          rows={4}
          maxLength={1000}
        />
      </div>
      <div className="actions pt-2">
        <SubmitButton pendingLabel="Sending…">This is our group</SubmitButton>
      </div>
    </ActionForm>
  );
}

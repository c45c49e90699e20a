import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { addGroupAction } from "./actions";

export const metadata: Metadata = { title: "Add a group" };

/** A broker adds a small group that it vouches for; nobody of the group needs an account. */
export default async function AddGroupPage() {
  const { area } = await atWork("broker", routes.addGroup);
  return (
    <WorkArea area={area} current="add" width="narrow">
      <div className="stack">
        <BackLink href={routes.broker}>Back to what waits for you</BackLink>
        <PageHeading
          title="Add a group"
          lede="You vouch for it: you know who they are, and you answer for them. They need no account, and can take over later."
        />
        <ActionForm action={addGroupAction} submission={randomUUID()}>
          <OrganisationFields group />
          <div className="actions">
            <SubmitButton pendingLabel="Sending…">Send for approval</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}

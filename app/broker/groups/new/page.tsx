import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PlainTextField } from "@/components/ui/plain-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { listAlikeGroups } from "@/lib/brokers/list-alike-groups";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { addGroupAction } from "./actions";
import { AlikeGroups } from "./alike-groups";

export const metadata: Metadata = { title: "Add a group" };

type Sent = Record<string, string | string[] | undefined>;

/** A broker adds a small group that it vouches for: first its name, in case it takes part already, then the rest. */
export default async function AddGroupPage({ searchParams }: { searchParams: Promise<Sent> }) {
  const { actor, area } = await atWork("broker", routes.addGroup);
  const sent = await searchParams;
  const typed = { name: text(sent, "name"), charityNumber: text(sent, "charityNumber") };
  const looked = typed.name !== "" || typed.charityNumber !== "";
  const alike = looked && actor.approved ? await page(() => listAlikeGroups(actor, typed)) : [];
  const choosing = alike.length > 0 && text(sent, "another") !== "yes";
  return (
    <WorkArea area={area} current="add" width="narrow">
      <div className="stack">
        {looked ? (
          <BackLink href={routes.addGroup} />
        ) : (
          <BackLink href={routes.broker}>Back to what waits for you</BackLink>
        )}
        {choosing ? (
          <AlikeGroups {...{ typed, alike }} />
        ) : (
          <>
            <PageHeading
              title="Add a group"
              lede="You vouch for it: you know who they are, and you answer for them. They need no account, and can take over later."
            />
            {looked ? <TheRest typed={typed} /> : <NameFirst asked={sent["name"] !== undefined} />}
          </>
        )}
      </div>
    </WorkArea>
  );
}

const text = (sent: Sent, name: string) => ([sent[name]].flat()[0] ?? "").trim().slice(0, 160);

function NameFirst({ asked }: { asked: boolean }) {
  return (
    <form action={routes.addGroup} className="stack-loose">
      {asked && <Notice tone="warn">Write what the group is called, or its number.</Notice>}
      <PlainTextField name="name" label="What is the group called?" hint="We look whether it takes part already." />
      <PlainTextField
        name="charityNumber"
        label="Charity number, if it has one"
        hint="From the Charity Commission for England and Wales, like 1182345"
      />
      <div className="actions">
        <Button>Continue</Button>
      </div>
    </form>
  );
}

function TheRest({ typed: { name, charityNumber } }: { typed: { name: string; charityNumber: string } }) {
  const unsaid = { legalForm: null, companyNumber: null, postcode: null, about: null };
  return (
    <ActionForm action={addGroupAction} submission={randomUUID()}>
      <div className="stack-loose">
        <OrganisationFields given={{ ...unsaid, name, charityNumber: charityNumber || null }} begun group />
      </div>
      <div className="actions">
        <SubmitButton pendingLabel="Sending…">Send for approval</SubmitButton>
      </div>
    </ActionForm>
  );
}

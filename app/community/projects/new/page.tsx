import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { landing } from "@/lib/auth/landing";
import { can } from "@/lib/auth/policy";
import { atProject, atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { routes } from "@/lib/routes";
import { startProjectAction } from "./actions";

export const metadata: Metadata = { title: "List a project" };

type Props = { searchParams: Promise<{ for?: string | string[] }> };

/** The first question of a listing; a broker or the procurement team begins one for an organisation that they name. */
export default async function StartProjectPage({ searchParams }: Props) {
  const asked = [(await searchParams).for].flat()[0];
  const { actor, area } = await (asked === undefined
    ? atWork("community", routes.startProject)
    : atProject(routes.startProjectFor(asked)));
  const organisation = await page(() => loadOrganisation(actor, asked ?? actor.organisationId ?? ""));
  if (!can(actor, "project.start", { organisation, programmeId: organisation.programmeId })) notFound();
  return (
    <WorkArea area={area} current="start" width="narrow" forWhom={organisation.name}>
      <div className="stack">
        <BackLink href={landing(area.kind)}>Back to what waits for you</BackLink>
        <PageHeading title="List a project" />
        <p>
          There are six short questions, and one more if you ask for money. It takes about ten minutes, and every answer
          is saved, so you can stop at any time and come back.
        </p>
        <ActionForm action={startProjectAction} submission={randomUUID()} hidden={{ organisationId: organisation.id }}>
          <TextField
            name="title"
            label="What is the project called?"
            hint="A few words about children or things, such as A Bed of Their Own. You can change it later."
            maxLength={120}
          />
          <div className="actions pt-2">
            <SubmitButton pendingLabel="Starting…">Start</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}

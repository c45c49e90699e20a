import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { startProjectAction } from "./actions";

export const metadata: Metadata = { title: "List a project" };

export default async function StartProjectPage() {
  const { area } = await atWork("community", routes.startProject);
  return (
    <WorkArea area={area} current="start" width="narrow">
      <div className="stack">
        <BackLink href={routes.community}>Back to what waits for you</BackLink>
        <PageHeading title="List a project" />
        <p>
          There are eight short questions. It takes about ten minutes, and every answer is saved, so you can stop at any
          time and come back.
        </p>
        <ActionForm action={startProjectAction} submission={randomUUID()}>
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

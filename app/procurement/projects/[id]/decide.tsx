import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { listProjectAction, returnProjectAction } from "./actions";

/** List a project, or return it with a reason that its organisation reads. */
export function Decide({ projectId, title }: { projectId: string; title: string }) {
  return (
    <section className="card stack" aria-labelledby="decide">
      <h2 id="decide">Your decision</h2>
      <p>Once it is listed, suppliers see it and its listing day never changes.</p>
      <ActionForm action={listProjectAction} submission={randomUUID()} hidden={{ projectId }}>
        <SubmitButton>List {title}</SubmitButton>
      </ActionForm>
      <Details summary="Return it so that something can be changed" open>
        <ActionForm action={returnProjectAction} submission={randomUUID()} hidden={{ projectId }}>
          <TextArea
            name="reason"
            label="What would make it ready?"
            hint="The organisation reads this, and can change the project and send it again"
          />
          <SubmitButton variant="quiet">Return with this reason</SubmitButton>
        </ActionForm>
      </Details>
    </section>
  );
}

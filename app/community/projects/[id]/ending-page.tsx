import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/forms/form-state";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOurProject } from "@/lib/projects/load-our-project";
import { routes } from "@/lib/routes";

type Words = { title: string; says: string; label: string; hint: string; button: string };

/** Asks before a project ends, either way, and why. */
export async function EndingPage({
  id,
  path,
  words,
  action,
  danger = false,
}: {
  id: string;
  path: string;
  words: Words;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  danger?: boolean;
}) {
  const { actor, area } = await atProject(path);
  const project = await page(() => loadOurProject(actor, id));
  if (project.status !== "listed") redirect(routes.communityProject(id));
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={project.organisation}>
      <div className="stack">
        <BackLink href={routes.communityProject(id)}>Back to {project.title}</BackLink>
        <PageHeading eyebrow={project.title} title={words.title} />
        <p>{words.says}</p>
        <ActionForm action={action} submission={randomUUID()} hidden={{ projectId: id }}>
          <TextArea name="reason" label={words.label} hint={words.hint} rows={3} maxLength={1000} />
          <div className="actions pt-2">
            <SubmitButton variant={danger ? "danger" : "primary"} pendingLabel="One moment…">
              {words.button}
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { isFollowing } from "@/lib/follows/is-following";
import type { ProjectShown } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";
import { followAction, stopFollowingAction } from "./actions";

/** The way to hear what becomes of a project, or to stop that; a visitor signs in first. */
export async function Follow({
  project,
  actor,
  programme,
}: {
  project: ProjectShown;
  actor: Actor;
  programme: string;
}) {
  const { id, slug, title, status } = project;
  if (actor.userId === null)
    return status === "listed" ? (
      <p>
        <a href={routes.signInTo(routes.project(programme, slug))}>Sign in to follow this project</a>
      </p>
    ) : null;
  const hidden = { projectId: id, programme, slug };
  if (await isFollowing(actor, id))
    return (
      <ActionForm action={stopFollowingAction} hidden={hidden}>
        <p>You follow {title}. We write to you when something happens.</p>
        <SubmitButton variant="quiet">Stop following</SubmitButton>
      </ActionForm>
    );
  if (
    status !== "listed" ||
    !can(actor, "project.follow", { project: { ...project, programmeId: actor.programmeId ?? "" } })
  )
    return null;
  return (
    <ActionForm action={followAction} hidden={hidden}>
      <SubmitButton variant="quiet">Follow this project</SubmitButton>
    </ActionForm>
  );
}

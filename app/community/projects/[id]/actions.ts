"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { closeProject } from "@/lib/projects/close-project";
import { relistProject } from "@/lib/projects/relist-project";
import { sendLink } from "@/lib/projects/send-link";
import { undoEdit } from "@/lib/projects/undo-edit";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { routes } from "@/lib/routes";

const toProject = ({ id }: { id: string }) => routes.communityProject(id);

export async function closeProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => closeProject(actor, input), toProject);
}

export async function withdrawProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => withdrawProject(actor, input), toProject);
}

export async function sendLinkAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const back = ({ projectId, question }: Awaited<ReturnType<typeof sendLink>>) =>
    `${routes.question(projectId, question)}?saved=sent`;
  return submit(form, (input) => sendLink(actor, input), back);
}

export async function undoEditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const toQuestion = ({ projectId, question }: Awaited<ReturnType<typeof undoEdit>>) =>
    `${routes.question(projectId, question)}?saved=put-back`;
  return submit(form, (input) => undoEdit(actor, input), toQuestion);
}

export async function relistProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => relistProject(actor, input), toProject);
}

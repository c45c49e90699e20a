"use server";

import { currentActor } from "@/lib/auth/session";
import { addPhotograph } from "@/lib/files/add-photograph";
import { describeFile } from "@/lib/files/describe-file";
import { moveFile } from "@/lib/files/move-file";
import { removeFile } from "@/lib/files/remove-file";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

const toFiles = ({ projectId }: { projectId: string }) => routes.photographs(projectId);

export async function addPhotographAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => addPhotograph(actor, { ...input, file }), toFiles);
}

export async function describeFileAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => describeFile(actor, input), toFiles);
}

export async function moveFileAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => moveFile(actor, input), toFiles);
}

export async function removeFileAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => removeFile(actor, input), toFiles);
}

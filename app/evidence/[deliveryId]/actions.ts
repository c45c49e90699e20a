"use server";

import { currentActor } from "@/lib/auth/session";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { removeEvidence } from "@/lib/evidence/remove-evidence";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function addEvidenceAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(
    form,
    (input) => addEvidence(actor, { ...input, file }),
    ({ deliveryId, matchId }) => `${routes.matchFor(actor.role, matchId)}#${deliveryId}`,
  );
}

export async function removeEvidenceAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => removeEvidence(actor, input),
    ({ id, matchId }) => `${routes.matchFor(actor.role, matchId)}#${id}`,
  );
}

"use server";

import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { changeShare } from "@/lib/shares/change-share";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { takeBackShare } from "@/lib/shares/take-back-share";

const backTo =
  ({ role }: Actor) =>
  ({ pledgeId }: { pledgeId: string }) =>
    routes.pledgeFor(role, pledgeId);

export async function inviteToShareAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => inviteToShare(actor, input), backTo(actor));
}

export async function changeShareAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => changeShare(actor, input), backTo(actor));
}

export async function takeBackShareAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => takeBackShare(actor, input), backTo(actor));
}

export async function confirmShareAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => confirmShare(actor, input), backTo(actor));
}

export async function declineShareAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => declineShare(actor, input),
    // Who said no does not see it any more.
    ({ pledgeId }) => (actor.role === "supplier" ? routes.supplier : routes.pledgeFor(actor.role, pledgeId)),
  );
}

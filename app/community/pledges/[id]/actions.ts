"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

export async function acceptPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => acceptPledge(actor, input),
    ({ matchId }) => routes.communityMatch(matchId),
  );
}

export async function declinePledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => declinePledge(actor, input),
    ({ projectId }) => routes.communityProject(projectId),
  );
}

export async function counterProposeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => counterPropose(actor, input),
    ({ id }) => routes.communityPledge(id),
  );
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => writeMessage(actor, input),
    ({ pledgeId }) => `${routes.communityPledge(pledgeId)}#thread`,
  );
}

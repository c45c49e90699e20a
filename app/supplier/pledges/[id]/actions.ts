"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

export async function withdrawPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => withdrawPledge(actor, input),
    ({ id }) => routes.pledgeFor(actor.role, id),
  );
}

export async function agreeToPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => agreeToPledge(actor, input),
    ({ matchId }) => routes.matchFor(actor.role, matchId),
  );
}

export async function counterProposeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => counterPropose(actor, input),
    ({ id }) => routes.pledgeFor(actor.role, id),
  );
}

export async function checkPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => checkPledge(actor, input),
    ({ id }) => routes.pledgeFor(actor.role, id),
  );
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => writeMessage(actor, input),
    ({ pledgeId }) => `${routes.pledgeFor(actor.role, pledgeId)}#thread`,
  );
}
